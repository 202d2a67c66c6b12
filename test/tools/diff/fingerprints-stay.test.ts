/** Promise: the fingerprint of a change depends on that change alone, so that a changelog can name it. */
import { describe, expect, it } from "vitest";
import { comparer } from "../../../generator/diff/compare.js";
import type { SpecFile } from "../../../generator/read/spec-files.js";
import { rewrites, rewritten } from "../../generator/rewritten.js";
import { frozenSpec } from "../../support/specs.js";
import type { TextEdit } from "./cases/change-case.js";
import { edit } from "./cases/edited-case.js";

const compare = comparer();

const signed =
  "fingerprint: [orderNumber, amount, currency, merchantReference, customerStatement, basket, subMerchant]";
const description = "  orderDescription:\n    type: text\n    length: { max: 255 }";

const swap: TextEdit = {
  file: "spec/operations/deposit.yaml",
  from: signed,
  to: signed.replace("amount, currency", "currency, amount"),
};
const shorten: TextEdit = { file: "spec/parameters.yaml", from: description, to: description.replace("255", "100") };
const reads: TextEdit = { file: "spec/operations/refund.yaml", from: "effect: moves-money", to: "effect: reads" };

const touched = new Set([swap, shorten, reads].map(({ file }) => file));

function fingerprints(files: readonly SpecFile[], before: readonly SpecFile[] = frozenSpec): string[] {
  return compare(before, files).changes.map(({ id }) => id);
}

const alone = [swap, shorten, reads].map((one) => fingerprints(edit([one]).files));

describe("the fingerprint of a change", () => {
  it("is its own", () => {
    expect(alone.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(new Set(alone.flat()).size).toBe(3);
  });

  it("stays beside other changes, some of the same list", () => {
    const together = edit([
      swap,
      shorten,
      reads,
      { file: "spec/operations/deposit.yaml", from: "optional: [merchantReference, ", to: "optional: [" },
      {
        file: "spec/operations/deposit.yaml",
        from: "currency, amount, merchantReference,",
        to: "orderReference, currency, amount,",
      },
      {
        file: "spec/operations/deposit.yaml",
        from: "customerStatement, basket, subMerchant]\nfingerprint",
        to: "customerStatement, basket, subMerchant, orderReference]\nfingerprint",
      },
    ]);
    expect(fingerprints(together.files)).toEqual(expect.arrayContaining(alone.flat()));
    expect(fingerprints(together.files)).toHaveLength(5);
  });

  it.each(Object.entries(rewrites))("stays when both versions are written otherwise: %s", (_, rewrite) => {
    const otherwise = (files: readonly SpecFile[]): readonly SpecFile[] => [
      ...rewritten(
        files.filter(({ file }) => touched.has(file)),
        rewrite,
      ),
      ...files.filter(({ file }) => !touched.has(file)),
    ];
    const { files } = edit([swap, shorten, reads]);
    expect(fingerprints(otherwise(files), otherwise(frozenSpec)).sort()).toEqual(alone.flat().sort());
  });

  it("stays when lines move and files come in another order", () => {
    const { files } = edit([swap, shorten, reads]);
    const moved = files.map(({ file, text }) => ({
      file,
      text: file.endsWith(".yaml") ? `# One\n# Two\n${text}` : text,
    }));
    expect(fingerprints([...moved].reverse()).sort()).toEqual(alone.flat().sort());
  });

  it("is another one when the change is another one", () => {
    const more: TextEdit = { ...shorten, to: description.replace("255", "101") };
    expect(fingerprints(edit([more]).files)).not.toEqual(alone[1]);
    const back = compare(edit([reads]).files, frozenSpec).changes.map(({ id }) => id);
    expect(back).not.toEqual(alone[2]);
  });
});
