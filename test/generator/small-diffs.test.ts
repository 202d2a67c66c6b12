import { describe, expect, it } from "vitest";
import { changedLines } from "./changed-lines.js";
import { modelOf, textsOf } from "./generated.js";
import { edited } from "./spec-text.js";
import { frozenSpec } from "../support/specs.js";
import type { Edit } from "./spec-text.js";

const before = await textsOf(await modelOf(frozenSpec));

/** Lines of each file that an edit of the spec changes. */
const changes = async (edits: readonly Edit[]): Promise<Readonly<Record<string, number>>> => {
  const after = await textsOf(await modelOf(edited(edits).files));
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const counts = paths.map((path) => [path, changedLines(before.get(path) ?? "", after.get(path) ?? "")] as const);
  return Object.fromEntries(counts.filter(([path]) => before.get(path) !== after.get(path)));
};

const parameters = "spec/parameters.yaml";
const deposit = "spec/operations/deposit.yaml";

describe("a small change of the spec", () => {
  it("that adds an optional parameter changes 12 lines of the client, each where the parameter is named", async () => {
    const names = "merchantReference, customerStatement, basket, subMerchant]";
    const {
      "reference.md": documentation,
      "SURFACE.md": surface,
      "command.ts": command,
      ...code
    } = await changes([
      {
        file: parameters,
        from: "\n  customerStatement:\n",
        to: `
  captureReference:
    type: text
    length: { max: 63 }
    meaning: Own reference of a capture.
    label: Capture reference
    source: INFERRED

  customerStatement:
`,
      },
      { file: deposit, from: `optional: [${names}`, to: `optional: [captureReference, ${names}` },
      {
        file: deposit,
        from: `fingerprint: [orderNumber, amount, currency, ${names}`,
        to: `fingerprint: [orderNumber, amount, currency, captureReference, ${names}`,
      },
    ]);
    expect(code).toEqual({ "operations/deposit.ts": 7, "gateway.ts": 2, "validators.js": 3 });
    expect(surface).toBe(1);
    // What is said of it, and a list that no longer fits into one line.
    expect(command).toBe(15);
    // One row of the table, and the two fingerprint orders.
    expect(documentation).toBe(5);
  });

  it("that rewords a meaning changes that one line wherever it is told", async () => {
    expect(
      await changes([
        {
          file: parameters,
          from: "meaning: Own reference of this single capture",
          to: "meaning: Reference of this single capture",
        },
      ]),
    ).toEqual({ "command.ts": 2, "operations/deposit.ts": 2, "operations/refund.ts": 2, "reference.md": 4 });
  });

  it("that lengthens a parameter changes its bounds and their documentation alone", async () => {
    const from = "  merchantReference:\n    type: ascii\n    length: { max: 128 }";
    const counts = await changes([{ file: parameters, from, to: from.replace("128", "129") }]);
    expect(counts).toEqual({
      "command.ts": 2,
      "gateway.ts": 2,
      "operations/deposit.ts": 2,
      "operations/refund.ts": 2,
      "reference.md": 4,
      // The constant gets another name, and each of the two places that refer to it.
      "validators.js": 6,
    });
  });

  it("of a source changes no code that runs", async () => {
    const from = "source: L:transaction-based/deposit\nnote: >-\n  Whether";
    const counts = await changes([{ file: deposit, from, to: from.replace("L:", "L0:") }]);
    expect(counts).toEqual({ "operations/deposit.ts": 2, "reference.md": 2 });
  });
});
