/** Promise: what `new:operation` makes is valid at once, and what would not be is refused with nothing written. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { write } from "../../generator/tools/scaffold/write.js";
import { removeTemporaryFolders, runCommand, runIn, temporaryCopy, textsIn } from "../generator/generated.js";
import { realSpec } from "../generator/spec-text.js";
import { compilerProblems } from "./compiler-problems.js";
import { given, isFormatted, least, load, made } from "./scaffolded.js";
import type { Flags } from "./scaffolded.js";

afterAll(removeTemporaryFolders);

const without = (flag: string): Flags => Object.fromEntries(Object.entries(least).filter(([name]) => name !== flag));

const moves: Flags = { ...least, effect: "moves-money", required: "orderNumber, amount, currency" };

/** Operations of every kind, each with what it brings along. */
const operations: Readonly<Record<string, Flags>> = {
  "one that reads": { ...least, required: "orderNumber" },
  "one without parameters": { ...least, name: "burnNumber", kind: "non-transaction-based", effect: "reserves" },
  "one that moves money": { ...moves, name: "payTwice", "shows-like": "refund", answer: "creditNumber" },
  "one that undoes something": {
    ...moves,
    name: "undoThat",
    required: "orderNumber, paymentNumber",
    "shows-like": "depositReversal",
  },
  "one that makes an order": { ...moves, name: "payLater", optional: "dueDate", "shows-like": "recurPayment" },
  "one with groups": { ...least, name: "ship", required: "orderNumber", optional: "consumer, basket, subMerchant" },
  "one with parameters of its own": {
    ...least,
    name: "invoice",
    required: "orderNumber, invoiceNumber:ascii:32, express:enumeration:YesNo",
    optional: "weight:numeric, note:text:5, dueOn:isoDate, total:amount, languages:list:Language, when:time, page:url",
    unsigned: "weight",
    answer: "orderNumber, receipt:url, consumerEmail",
  },
  "one with an order of its own": {
    ...least,
    name: "compare",
    required: "orderNumber, amount",
    optional: "currency",
    fingerprint: "currency, orderNumber, amount",
  },
  "one with the name of a reserved word": { ...least, name: "delete" },
  "one with more parameters than fit in a line": {
    ...least,
    name: "transfer",
    required: "orderNumber, sourceOrderNumber, orderDescription, amount, currency, fundTransferType, autoDeposit",
    optional: "orderReference, customerStatement, mandateId, mandateSignatureDate, creditorId",
  },
};
const cases = Object.entries(operations).map(([title, flags]) => ({ title, flags }));

describe("a new operation", () => {
  it.each(cases)("has no findings, and is laid out as the formatter would: $title", async ({ flags }) => {
    const { findings, operation, parameters } = await made(flags);
    expect(findings).toEqual([]);
    expect(await isFormatted(operation.text)).toBe(true);
    expect(parameters === "" || (await isFormatted(`parameters:${parameters}`.replace("\n\n", "\n")))).toBe(true);
  });

  it("generates and compiles with all the others", async () => {
    let files = realSpec;
    for (const { flags } of cases) files = (await made(flags, files)).files;
    expect(await compilerProblems(files)).toEqual([]);
  }, 60_000);

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

describe("nothing is made", () => {
  it.each<[title: string, flags: Flags, message: string]>([
    ["for a path", { ...least, name: "../x" }, '--name: "../x" does not have the form ^[a-z][A-Za-z0-9]*$'],
    ["for two words", { ...least, name: "a b" }, '--name: "a b" does not have the form'],
    ["for two lines", { ...least, name: "a\nb" }, "--name: It must be one line"],
    ["for no name", { ...least, name: "" }, "--name: It must not be empty."],
    [
      "for what every object has",
      { ...least, name: "constructor" },
      '--name: "constructor" has a meaning in JavaScript',
    ],
    ["for the missing value", { ...least, name: "undefined" }, '--name: "undefined" has a meaning in JavaScript'],
    ["for a prototype", { ...least, name: "__proto__" }, "--name:"],
    ["over a file", { ...least, name: "deposit" }, "spec/operations/deposit.yaml is there already"],
    ["over a file in other letters", { ...least, name: "depositreversal" }, "depositReversal.yaml is there already"],
    ["with a name of the runtime", { ...least, name: "call" }, "the name call is needed in ../runtime/call.js"],
    ["with a name of the package", { ...least, name: "reconcile" }, "the name reconcile is needed in"],
    [
      "with a name of another's type",
      { ...least, name: "transferFundMoneta" },
      "TransferFundMonetaParameters is needed",
    ],
    ["without a full stop", { ...least, summary: "Asks" }, "--summary: "],
    ["in two lines", { ...least, summary: "Asks.\nsource: X." }, "--summary: It must be one line"],
    [
      "for an unknown effect",
      { ...least, effect: "read" },
      '--effect: "read" is none of reads, reserves, moves-money.',
    ],
    [
      "for an unknown tag",
      { ...least, source: "NN:page" },
      '--source: The tag "NN" is not declared; did you mean "N"?',
    ],
    ["for a path as endpoint", { ...least, endpoint: "../../x" }, "--endpoint: "],
    [
      "for a misspelt parameter",
      { ...least, required: "orderNumbr" },
      '--required: There is no parameter or group "orderNumbr"; did you mean "orderNumber"? If it is new, describe it: orderNumbr:TYPE[:MAX].',
    ],
    [
      "for a part of a group",
      { ...least, optional: "basketItem{n}Name" },
      "--optional: There is no parameter or group",
    ],
    ["for a type that there is not", { ...least, required: "x:strnig" }, '--required: "strnig" is none of numeric,'],
    ["for a length that is none", { ...least, required: "x:text:0" }, '--required: "0" is no length'],
    ["for values without a name", { ...least, required: "x:enumeration" }, "--required: Name its values"],
    ["for values that there are not", { ...least, required: "x:enumeration:YesNoo" }, 'did you mean "YesNo"?'],
    [
      "for a new parameter of a bad name",
      { ...least, required: "a-b:text" },
      '--required: "a-b" does not have the form',
    ],
    ["for a known parameter described", { ...least, required: "amount:text" }, '"amount" is described already'],
    ["for a name twice", { ...least, required: "amount, amount" }, '--required: "amount" stands twice.'],
    ["for signing what is not sent", { ...least, fingerprint: "amount" }, '--fingerprint: "amount" is never sent.'],
    ["for an unknown answer", { ...least, answer: "receipt" }, '--answer: There is no parameter "receipt".'],
    [
      "for an effect that cannot be found again",
      { ...moves, required: "orderNumber", "shows-like": "refund" },
      'The effect of "refund" is found by amount, which this operation does not send.',
    ],
    ["for a sign without a need", { ...least, "shows-like": "refund" }, "--shows-like has no meaning for this effect."],
    ["without a sign", moves, "Without a terminal to ask at, these are needed: --shows-like."],
    [
      "without anything",
      {},
      "Without a terminal to ask at, these are needed: --name, --summary, --source, --kind, --effect.",
    ],
  ])("%s", async (_, flags, message) => {
    await expect(made(flags)).rejects.toThrow(message);
  });

  it("that the checker would complain about", async () => {
    const { findings } = await made({ ...least, required: "consumer, consumerEmail, customerId", endpoint: "Deposit" });
    expect(findings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
      ["QM1034", "QM1036", "QM1046", "QM1046"].map((code) => `${code} spec/operations/getReceipt.yaml`).sort(),
    );
  });
});

describe("at a terminal", () => {
  it("asks for what no flag gave, again when the answer is wrong, and offers what is usual", async () => {
    const typed = ["getOrderDetails", "getReceipt", "", "", "orderNumber", "", "", "", ""];
    const asked: string[] = [];
    const others = without("name");
    const answers = await given(others, (text) => {
      asked.push(text);
      const line = typed.shift();
      return line === undefined ? Promise.reject(new Error(text)) : Promise.resolve(line);
    });
    expect([...answers]).toEqual([
      ["name", "getReceipt"],
      ...Object.entries(others),
      ["endpoint", "getReceipt"],
      ["required", ""],
      ["optional", "orderNumber"],
      ["unsigned", ""],
      ["fingerprint", "orderNumber"],
      ["answer", ""],
    ]);
    expect(asked.map((text) => text.trim().split(":")[0])).toEqual([
      "name",
      "spec/operations/getOrderDetails.yaml is there already, and nothing is ever overwritten.\n>",
      "endpoint",
      "required",
      "optional",
      "unsigned",
      "fingerprint",
      "answer",
    ]);
    expect(asked.find((text) => text.includes("\nfingerprint:"))).toMatch(/\n\[orderNumber\] > $/);
  });

  it("offers what the schema offers", async () => {
    const schema = "spec/schema/operation.schema.json";
    const files = realSpec.map(({ file, text }) => ({
      file,
      text: file === schema ? text.replace('["reads", "reserves", ', '["reads", "reserves", "forgets", ') : text,
    }));
    const others = without("effect");
    const asked: string[] = [];
    const leave = new Error("left");
    const answers = given(others, (text) => (asked.push(text), Promise.reject(leave)), files);
    await expect(answers).rejects.toBe(leave);
    expect(asked).toEqual([expect.stringContaining("\n  reads, reserves, forgets, moves-money\n> ")]);
  });
});

describe("writing", () => {
  it("never overwrites, even what came about meanwhile", async () => {
    const folder = join(await temporaryCopy(), "spec");
    const file = join(folder, "operations/getReceipt.yaml");
    await writeFile(file, "mine\n");
    const before = await textsIn(folder);
    await expect(write(folder, await made({ ...least, required: "mark:ascii" }))).rejects.toThrow("is there already");
    expect(await textsIn(folder)).toEqual(before);
  });
});

describe("the command", () => {
  it("writes a file from which `npm run generate` goes on", async () => {
    const folder = await temporaryCopy();
    const spec = join(folder, "spec");
    const flags = Object.entries({ ...least, required: "orderNumber,mark:ascii:8" });
    const args = ["--spec", spec, ...flags.flatMap(([flag, text]) => [`--${flag}`, text])];
    const before = await textsIn(spec);
    const { code, out, err } = await runCommand("new:operation", args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Written: spec/operations/getReceipt.yaml",
      "Added to: spec/parameters.yaml",
      "The spec has no findings. Next:",
    ]);
    const parameters = await readFile(join(spec, "parameters.yaml"), "utf8");
    expect(parameters.startsWith(before.get("parameters.yaml") ?? "nothing")).toBe(true);
    const generated = await runIn(folder);
    expect(generated).toMatchObject({ code: 0, err: "" });
    expect(generated.out).toContain("  added    operations/getReceipt.ts\n");
  }, 30_000);

  it("writes nothing in a dry run, and prints what it would write", async () => {
    const spec = join(await temporaryCopy(), "spec");
    const before = await textsIn(spec);
    const flags = Object.entries(least).flatMap(([flag, text]) => [`--${flag}`, text]);
    const { code, out } = await runCommand("new:operation", ["--spec", spec, ...flags, "--dry-run"]);
    expect({ code, out }).toEqual({ code: 0, out: (await made(least)).operation.text });
    expect(await textsIn(spec)).toEqual(before);
  }, 30_000);

  it("ends with 2 and the flags that are missing, where there is no terminal", async () => {
    const { code, out, err } = await runCommand("new:operation", [
      "--name",
      "getReceipt",
      "--kind",
      "transaction-based",
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toBe("Without a terminal to ask at, these are needed: --summary, --source, --effect.");
  });
});
