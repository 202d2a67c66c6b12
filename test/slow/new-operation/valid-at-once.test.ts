/** Promise: what `new:operation` makes is valid at once. */
import { describe, expect, it } from "vitest";
import { modelOf, textsOf } from "../../generator/generated.js";
import { frozenSpec, load } from "../../support/specs.js";
import { compilerProblems } from "./compiler-problems.js";
import { operations } from "./operations.js";
import { isFormatted, least, made, moves } from "./scaffolded.js";

/** What the generated check of an operation's parameters objects to. */
function faults(checks: unknown, name: string, parameters: unknown): unknown {
  const own = `check${name.slice(0, 1).toUpperCase()}${name.slice(1)}Parameters`;
  const check: unknown = typeof checks === "object" && checks !== null ? Reflect.get(checks, own) : undefined;
  if (typeof check !== "function") return `there is no ${own}`;
  Reflect.apply(check, undefined, [parameters]);
  return Reflect.get(check, "errors");
}

describe("a new operation", () => {
  it.each(operations)("has no findings, and is laid out as the formatter would: $title", async ({ flags }) => {
    const { findings, operation, parameters } = await made(flags);
    expect(findings).toEqual([]);
    expect(await isFormatted(operation.text)).toBe(true);
    expect(parameters === "" || (await isFormatted(`parameters:${parameters}`.replace("\n\n", "\n")))).toBe(true);
  });

  it("generates and compiles with all the others, and its vectors are calls that may be sent", async () => {
    let files = frozenSpec;
    for (const { flags } of operations) files = (await made(flags, files)).files;
    const model = await modelOf(files);
    const texts = await textsOf(model);
    expect(compilerProblems(texts)).toEqual([]);
    const checks: unknown = await import(
      `data:text/javascript,${encodeURIComponent(texts.get("validators.js") ?? "")}`
    );
    const added = model.operations.filter(({ name }) => operations.some(({ flags }) => flags["name"] === name));
    expect(added.length).toBe(operations.length);
    for (const { name, vectors } of added) {
      for (const { parameters } of vectors) expect([name, faults(checks, name, parameters)]).toEqual([name, null]);
    }
  });

  it("reads like one that was written by hand", async () => {
    const { operation } = await made({ ...moves, name: "payBack", "shows-like": "refund", answer: "creditNumber" });
    // The next free number; which one that is changes with the spec.
    const text = operation.text.replace(/- id: C\d+/, "- id: C17");
    expect({ ...operation, text }).toEqual({
      file: "spec/operations/payBack.yaml",
      text: `# yaml-language-server: $schema=../schema/operation.schema.json
operation: payBack
summary: Asks for a receipt.
source: INFERRED
kind: transaction-based
effect: moves-money
endpoint: payBack

required: [orderNumber, amount, currency]
optional: []
fingerprint: [orderNumber, amount, currency]
missing:
  order: [orderNumber, amount, currency]
  source: INFERRED

# How its effect shows in getOrderDetails, when the answer was lost.
effectSign:
  sign: appears
  in: credits
  states: [credit_refunded, credit_closed]
  amount: amount
  number: creditNumber
  source: INFERRED
  note: As for refund.

answer:
  creditNumber:
    type: numeric
    length: { max: 9 }
    required: false
    meaning: Number of the credit object.
    source: INFERRED

vectors:
  - id: C17
    credentials: demo
    source: COMPUTED
    parameters: { orderNumber: "23473341", amount: "1.00", currency: EUR }
    fingerprint: d5ebe0c83000a322a627d004b08155829dffeb601f6bd336d3143d14fa70adbfe708d045d42669f25b59b8dbbf34458d6bad2555c44816d2cd1b94e40e2cb35d
`,
    });
  });

  it("describes a new parameter once, at the end of spec/parameters.yaml", async () => {
    const flags = { ...least, required: "orderNumber, invoiceNumber:ascii:32", optional: "express:enumeration:YesNo" };
    expect((await made(flags)).parameters).toBe(`
  invoiceNumber:
    type: ascii
    length: { max: 32 }
    meaning: Not described yet.
    source: INFERRED
    example: A-1
  express:
    type: enumeration
    values: YesNo
    meaning: Not described yet.
    source: INFERRED
    example: "No"
`);
  });

  it("cannot move the order of its fingerprint unseen", async () => {
    const required = [
      "orderNumber",
      "paymentNumber",
      "creditNumber",
      "amount",
      "total:amount",
      "mark:ascii",
      "tag:ascii",
    ];
    const { operation, files } = await made({ ...least, required: required.join() });
    const names = required.map((entry) => entry.replace(/:.*/, ""));
    const line = `fingerprint: [${names.join(", ")}]\n`;
    for (const index of names.keys()) {
      const moved = [...names.slice(0, index), ...names.slice(index + 1, index + 2), ...names.slice(index, index + 1)];
      const swapped = `fingerprint: [${[...moved, ...names.slice(index + 2)].join(", ")}]\n`;
      const text = operation.text.replace(line, swapped);
      const { findings } = await load(files.map((one) => (one === operation ? { ...operation, text } : one)));
      const isLast = index === names.length - 1;
      expect(findings.map(({ code }) => code)).toEqual(isLast ? [] : ["QM1104"]);
    }
  });

  it.each([
    `Says "yes": 'no' # or *not*, {a: 1}, [b], & !c | > %d @e \`f\`.`,
    "*/ evil(); /* ${evil()} <script> \\ \\n.",
    "- A list, or not?: yes.",
    "Zahlt 10 € für Öl – 😀.",
    "true.",
    `${"A very long sentence with: colons, ".repeat(8)}and an end.`,
  ])("says what it was told, whatever that is: %s", async (summary) => {
    const { operation, findings, files } = await made({ ...least, summary });
    expect(findings).toEqual([]);
    expect(await isFormatted(operation.text)).toBe(true);
    const { model } = await load(files);
    expect(model?.operations.find(({ name }) => name === "getReceipt")?.summary).toBe(summary);
  });
});
