/** Promise: a note of the spec accepts the difference that it names, and no other. */
import { describe, expect, it } from "vitest";
import { atKey, isKnown } from "../../../generator/sources/drift.js";
import { edited } from "../../generator/spec-text.js";
import type { Edit } from "../../generator/spec-text.js";
import { driftCases } from "./drift-cases.js";
import type { DriftCase } from "./drift/drift-case.js";
import { compare, savedPage } from "./saved-pages.js";
import type { PageEdit, PageName } from "./saved-pages.js";

const parameters = "spec/parameters.yaml";

/** What a note of merchantReference says instead of what it says. */
const referenceNote = (note: string): Edit => ({
  file: parameters,
  from: "    note: Some payment methods take less. No error id is known.",
  to: `    note: ${note}`,
});

/** The page says 64 where the spec says 128. */
const shorter: readonly PageEdit[] = [["up to 128 characters, but may differ", "up to 64 characters, but may differ"]];

async function severities(
  page: PageName,
  edits: readonly PageEdit[],
  spec: readonly Edit[],
): Promise<readonly string[]> {
  const { findings } = await compare(savedPage(page, edits), edited(spec).files);
  return findings.map(({ severity, code }) => `${severity} ${code}`);
}

const accepts = (note: string, says: string): boolean =>
  isKnown({ code: "QM1203", message: "", place: "", says, notes: [note], spot: atKey(parameters, []) });

describe("a note", () => {
  it.each([
    ["by name", "The page of deposit says up to 64 since May."],
    ["in any letter case, and between quotes", 'One page says "Up To 64".'],
    ["over a line break", "One page says up to\n64 characters."],
    ["after something like it", "One page says up to 640, the other up to 64."],
  ])("accepts what it names: %s", (_, note) => {
    expect(accepts(note, "up to 64")).toBe(true);
  });

  it.each([
    ["another length", "One page says up to 65."],
    ["a longer number", "One page says up to 640."],
    ["a fixed length", "One page says exactly 64."],
    ["the number alone", "One page says 64."],
    ["something else", "The page is wrong about the length, whatever it says."],
    ["nothing", ""],
  ])("accepts no more than it names: %s", (_, note) => {
    expect(accepts(note, "up to 64")).toBe(false);
  });
});

describe("a difference is known", () => {
  it("where the note of the fact names it, and only then", async () => {
    const other = [["up to 128 characters, but may differ", "up to 32 characters, but may differ"]] as const;
    const note = referenceNote("One page says up to 64.");
    expect(await severities("legacy-deposit", shorter, [note])).toEqual(["known QM1203"]);
    expect(await severities("legacy-deposit", other, [note])).toEqual(["error QM1203"]);
    expect(await severities("legacy-deposit", shorter, [])).toEqual(["error QM1203"]);
  });

  it("not where the note of another fact names it", async () => {
    const edit: Edit = {
      file: parameters,
      from: "    note: Signed exactly as sent.",
      to: "    note: Signed exactly as sent, says up to 64.",
    };
    expect(await severities("legacy-deposit", shorter, [edit])).toEqual(["error QM1203"]);
  });

  it("and another difference of the same fact is still new", async () => {
    const typed: readonly PageEdit[] = [
      ["ASCII with a variable length of up to 128 characters", "Numeric with a variable length of up to 64 digits"],
    ];
    const note = referenceNote("One page says up to 64.");
    expect(await severities("legacy-deposit", typed, [note])).toEqual(["error QM1204", "known QM1203"]);
  });

  it("where the operation's own note about the parameter names it", async () => {
    const edit: Edit = {
      file: "spec/operations/deposit.yaml",
      from: "notes:\n",
      to: "notes:\n  - { about: merchantReference, source: INFERRED, text: One page says up to 64. }\n",
    };
    expect(await severities("legacy-deposit", shorter, [edit])).toEqual(["known QM1203"]);
  });

  it.each([
    [
      "requestFingerprint",
      "current-required",
      { file: parameters, from: "The current guide says exactly 7 characters, a slip. ", to: "" },
      ["known QM1205", "error QM1203"],
    ],
    [
      "merchantTokenizationFlag",
      "current-required",
      {
        file: parameters,
        from: "    values: MerchantTokenizationFlag\n    meaning: Says that the merchant keeps the card data for later use.\n    source: L:transaction-based/recurpayment\n    note: The 2021 guide calls it required",
        to: "    values: MerchantTokenizationFlag\n    meaning: Says that the merchant keeps the card data for later use.\n    source: L:transaction-based/recurpayment\n    note: The 2021 guide wants it",
      },
      ["error QM1205", "known QM1203"],
    ],
    [
      "the order of getFinancialInstitutions",
      "current-operations",
      {
        file: "spec/operations/getFinancialInstitutions.yaml",
        from: " and so leaves out paymentType, a slip",
        to: ", a slip",
      },
      ["error QM1206"],
    ],
    [
      "creditorId",
      "current-optional",
      { file: parameters, from: "a later one does not list it, but keeps", to: "a later one keeps" },
      ["error QM1202"],
    ],
  ] as const)("no longer when the note on %s forgets it", async (_, page, edit, expected) => {
    expect(await severities(page, [], [edit])).toEqual(expected);
  });
});

describe("the words of a finding", () => {
  const asDrift = ({ code, message, place, says }: DriftCase, note: string): boolean =>
    isKnown({ code, message, place, says, notes: [note], spot: atKey("spec/service.yaml", []) });

  it.each(driftCases)("in a note accept what it found: $title", (one) => {
    expect(asDrift(one, `Before it: ${one.says}, and after it.`)).toBe(true);
    expect(asDrift(one, `Before it: x${one.says}, and after it.`)).toBe(false);
    expect(asDrift(one, `Before it: ${one.says}x, and after it.`)).toBe(false);
  });

  it.each(driftCases)("accept nothing else of the table: $title", (one) => {
    const others = driftCases.filter(({ says }) => says !== one.says);
    expect(others.filter((other) => asDrift(other, one.says)).map(({ says }) => says)).toEqual([]);
  });
});
