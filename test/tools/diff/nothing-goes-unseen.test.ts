/** Promise: whatever is altered in the spec is told, and what only looks different is not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparer } from "../../../generator/diff/compare.js";
import { rewrites, rewritten } from "../../generator/rewritten.js";
import { frozenSpec } from "../../support/specs.js";
import { edit } from "./cases/edited-case.js";
import { compareAltered, scalarsIn } from "./scalars.js";

const compare = comparer();
const scalars = frozenSpec.filter(({ file }) => file.endsWith(".yaml")).flatMap(scalarsIn);

// Writing and parsing the whole spec is what these tests take their time for.
const cheap = Object.entries(rewrites).filter(([name]) => !name.startsWith("single quotes"));

describe("a difference", () => {
  it("is told whichever value is altered, by a rule that knows it, and at the file", () => {
    const values = scalars.filter(({ isKey }) => !isKey);
    expect(values.length).toBeGreaterThan(1500);
    fc.assert(
      fc.property(fc.constantFrom(...values), (scalar) => {
        const { changes } = compareAltered(scalar);
        expect(changes.length).toBeGreaterThan(0);
        expect(changes.map(({ code }) => code)).not.toContain("QD1001");
        for (const { before, after } of changes) expect((after ?? before)?.file).toBe(scalar.file.file);
      }),
      { numRuns: 100 },
    );
  });

  it("is told whichever key is altered", () => {
    fc.assert(
      fc.property(fc.constantFrom(...scalars.filter(({ isKey }) => isKey)), (scalar) => {
        expect(compareAltered(scalar).changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it("is told whichever file comes or goes", () => {
    for (const gone of frozenSpec) {
      const rest = frozenSpec.filter((one) => one !== gone);
      expect(compare(frozenSpec, rest).changes.length).toBeGreaterThan(0);
      expect(compare(rest, frozenSpec).changes.length).toBeGreaterThan(0);
    }
  });

  it.each(cheap)("is none where the spec is only written otherwise: %s", (_, rewrite) => {
    expect(compare(frozenSpec, rewritten(frozenSpec, rewrite)).changes).toEqual([]);
  });

  it.each([
    ["required: [orderNumber, amount, currency]", "required: [currency, orderNumber, amount]"],
    [
      "merchantReference, customerStatement, basket, subMerchant]\nfingerprint",
      "subMerchant, customerStatement, basket, merchantReference]\nfingerprint",
    ],
    ["states: [payment_deposited, payment_closed]", "states: [payment_closed, payment_deposited]"],
  ])("is none where the order has no meaning: %s", (from, to) => {
    const { files } = edit([{ file: "spec/operations/deposit.yaml", from, to }]);
    expect(compare(frozenSpec, files).changes).toEqual([]);
  });

  it("is none where a schema is only written otherwise", () => {
    const schemas = frozenSpec.map(({ file, text }) => ({
      file,
      text: file.endsWith(".json") ? JSON.stringify(JSON.parse(text)) : text,
    }));
    expect(compare(frozenSpec, schemas).changes).toEqual([]);
  });

  it("is told as it is where no rule knows it, wherever it stands", () => {
    const { files } = edit([
      {
        file: "spec/parameters.yaml",
        from: "    length: { max: 255 }\n    meaning: Text that describes",
        to: "    length: { bytes: 255 }\n    meaning: Text that describes",
      },
      { file: "spec/parameters.yaml", from: "  orderReference:\n", to: "  orderReference:\n    secret: very\n" },
    ]);
    const told = compare(frozenSpec, files).changes.map(({ code, words }) => [code, words]);
    expect(told).toEqual([
      [
        "QD1001",
        'parameters › orderDescription › length of spec/parameters.yaml is now {"bytes":255} instead of {"max":255}.',
      ],
      ["QD1001", "parameters › orderReference › secret of spec/parameters.yaml is now very."],
    ]);
  });
});
