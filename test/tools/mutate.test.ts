import { diffLines } from "diff";
import { afterAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { CallMistake } from "../../generator/command.js";
import { command } from "../../generator/tools/mutate/command.js";
import { judgeOf } from "../../generator/tools/mutate/judge.js";
import { mutationsOf } from "../../generator/tools/mutate/kinds.js";
import { mutate } from "../../generator/tools/mutate/mutation.js";
import type { Mutation } from "../../generator/tools/mutate/mutation.js";
import { renderText } from "../../generator/tools/mutate/report.js";
import { shareOf } from "../../generator/tools/mutate/share.js";
import { registrar } from "../../generator/tools/mutate/trial/registrar.js";
import type { Noticer, Verdict } from "../../generator/tools/mutate/verdict.js";
import { root, runCommand } from "../generator/generated.js";
import { realSpec } from "../generator/spec-text.js";

const all = mutationsOf(realSpec);

function find(kind: string, file: string, was: string, becomes: string): Mutation {
  const found = all.find(
    (one) => one.kind === kind && one.file === `spec/${file}` && one.was === was && one.becomes === becomes,
  );
  if (found === undefined) throw new Error(`no ${kind} of ${was} in ${file}`);
  return found;
}

/** Lines that are removed or added, in the order of the spec, trimmed. */
function difference(mutation: Mutation): string[] {
  return mutate(realSpec, mutation).flatMap(({ text }, index) =>
    diffLines(realSpec[index]?.text ?? "", text).flatMap(({ added, removed, value }) => {
      const mark = added ? "+" : removed ? "-" : undefined;
      return mark === undefined
        ? []
        : value
            .trimEnd()
            .split("\n")
            .map((line) => `${mark} ${line.trim()}`);
    }),
  );
}

describe("a mutation changes one rule and nothing else", () => {
  const cases: [kind: string, file: string, was: string, becomes: string, diff: string[]][] = [
    [
      "fingerprint/swap",
      "operations/depositReversal.yaml",
      "orderNumber, paymentNumber",
      "paymentNumber, orderNumber",
      ["- fingerprint: [orderNumber, paymentNumber]", "+ fingerprint: [paymentNumber, orderNumber]"],
    ],
    [
      "fingerprint/unsign",
      "operations/getFinancialInstitutions.yaml",
      "bankCountry",
      "unsigned: bankCountry",
      [
        "- fingerprint: [paymentType, transactionType, bankCountry]",
        "+ unsigned: [bankCountry]",
        "+ fingerprint: [paymentType, transactionType]",
      ],
    ],
    [
      "required/to-optional",
      "operations/refund.yaml",
      "currency",
      "optional: currency",
      [
        "- required: [orderNumber, amount, currency]",
        "- optional: [merchantReference, basket, subMerchant]",
        "+ required: [orderNumber, amount]",
        "+ optional: [merchantReference, basket, subMerchant, currency]",
        "- order: [orderNumber, currency, amount]",
        "+ order: [orderNumber, amount]",
      ],
    ],
    [
      "endpoint/exchange",
      "operations/depositReversal.yaml",
      "deposit and depositReversal",
      "depositReversal and deposit",
      ["- endpoint: deposit", "+ endpoint: depositReversal", "- endpoint: depositReversal", "+ endpoint: deposit"],
    ],
    [
      "effect/change",
      "operations/generateOrderNumber.yaml",
      "effect: reserves",
      "effect: reads",
      ["- effect: reserves", "+ effect: reads"],
    ],
    [
      "length/nudge",
      "parameters.yaml",
      "bankBic: min: 8",
      "min: 9",
      ["- length: { min: 8, max: 11 }", "+ length: { min: 9, max: 11 }"],
    ],
    [
      "type/type",
      "parameters.yaml",
      "useIbanBic: enumeration",
      "text",
      ["- type: enumeration", "- values: YesNo", "+ type: text"],
    ],
    ["mark/personal", "parameters.yaml", "bankBic: personal: true", "", ["- personal: true"]],
    [
      "enumeration/rename",
      "enumerations.yaml",
      '"Yes"',
      "YesX",
      ['- "Yes": The option is on', '+ "YesX": The option is on'],
    ],
    ["error/class", "error-codes.yaml", "20031", "20031: pending", ["+ pending: true"]],
    [
      "lifeCycle/drop",
      "life-cycles.yaml",
      "refundReversal: removed",
      "",
      [
        "- credit_refunded: { refundReversal: removed, dayEndClosing: credit_closed }",
        "+ credit_refunded: { dayEndClosing: credit_closed }",
      ],
    ],
    [
      "answer/also-at",
      "objects/credit.yaml",
      'alsoAt: "credit.{n}.operationsAllowed"',
      "",
      ['- alsoAt: "credit.{n}.operationsAllowed"'],
    ],
    ["server/default", "service.yaml", "", "default: qenta", ["- default: true", "+ default: true"]],
  ];
  it.each(cases)("%s in %s: %s", (kind, file, was, becomes, diff) => {
    expect(difference(find(kind, file, was, becomes))).toEqual(diff);
  });

  it("the line is the one where it stands", () => {
    const { file, line } = find("fingerprint/drop", "operations/recurPayment.yaml", "dueDate", "");
    const text = realSpec.find((one) => one.file === file)?.text.split("\n") ?? [];
    expect(text[line - 1]).toBe("  - dueDate");
    expect(text[line - 3]).toBe("  - mandateSignatureDate");
  });

  // Every mutation would take half a minute.
  it("leaves YAML", () => {
    for (const mutation of shareOf(all, { number: 1, of: 80 })) {
      const touched = mutate(realSpec, mutation).filter((one, index) => one !== realSpec[index]);
      expect(touched.length).toBeGreaterThan(0);
      for (const { text } of touched) expect([mutation, parseDocument(text).errors]).toEqual([mutation, []]);
    }
  });
});

describe("the list of mutations", () => {
  it("is the same every time, in the order of the spec, without one twice", () => {
    expect(mutationsOf(realSpec)).toEqual(all);
    const files = realSpec.map(({ file }) => file);
    const places = all.map(({ file, line }) => files.indexOf(file) * 10_000 + line);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
  });

  it("is laid out in shares", () => {
    expect(shareOf(["a", "b", "c", "d", "e"], { number: 2, of: 2 })).toEqual(["b", "d"]);
  });
});

describe("who notices", async () => {
  const cases: [kind: string, file: string, was: string, becomes: string, by: Noticer, detail?: string][] = [
    ["fingerprint/drop", "operations/refund.yaml", "amount", "", "checker", "QM1043"],
    ["fingerprint/swap", "operations/refund.yaml", "orderNumber, amount", "amount, orderNumber", "vectors", "QM1104"],
    ["missing/swap", "operations/refund.yaml", "currency, amount", "amount, currency", "tests"],
    ["operation/kind", "operations/refund.yaml", "kind: transaction-based", "kind: non-transaction-based", "documents"],
    ["answer/personal", "objects/payment.yaml", "senderIBAN: personal: true", "", "documents"],
  ];
  const { judge, close } = await judgeOf(root, realSpec, ["missing/swap"]);
  afterAll(close);

  it.each(cases)("%s in %s: %s", async (kind, file, was, becomes, by, detail) => {
    const verdict = await judge(find(kind, file, was, becomes));
    expect(verdict).toMatchObject({
      mutation: { kind, was, becomes },
      by,
      ...(detail === undefined ? {} : { detail }),
    });
  });

  it("is not asked of a spec with a finding", async () => {
    const broken = mutate(realSpec, find("fingerprint/drop", "operations/refund.yaml", "amount", ""));
    await expect(judgeOf(root, broken, [])).rejects.toThrow("The spec has a finding before any mutation: QM1043");
  });
});

describe("tests that run in the same process", () => {
  it("are collected with their rows, and clean up after themselves", async () => {
    const done: unknown[] = [];
    const { api, cases, runHooks, finish } = registrar();
    api.afterAll(() => done.push("after all"));
    api.describe.each([["a", 1]])("group", (...row: readonly unknown[]) => {
      api.test("plain", () => done.push(row));
      api.test.each(["x"])("each", (...given: readonly unknown[]) => done.push(given));
      api.test.for([["b", 2]])("for", (given: unknown, context: unknown) => {
        done.push(given, typeof context);
        api.onTestFinished(() => done.push("finished"));
      });
    });
    expect(cases.map(({ name }) => name)).toEqual(
      ["plain", "each (row 1)", "for (row 1)"].map((name) => `group (row 1) > ${name}`),
    );
    for (const { run } of cases) run();
    await finish();
    await runHooks("afterAll");
    expect(done).toEqual([["a", 1], ["x"], ["b", 2], "object", "finished", "after all"]);
  });
});

describe("the report", () => {
  const verdict = (kind: string, by: Noticer, line: number): Verdict => ({
    mutation: { kind, file: "spec/x.yaml", line, was: `was ${line}`, becomes: "" },
    by,
  });

  it("counts who noticed, and lists survivors apart from those that must not be", () => {
    const verdicts = [
      verdict("effect/change", "checker", 1),
      verdict("effect/change", "nobody", 2),
      verdict("type/type", "nobody", 3),
      verdict("type/type", "tests", 4),
      verdict("type/negative", "documents", 5),
    ];
    expect(
      renderText(verdicts)
        .split("\n")
        .map((line) => line.trimEnd()),
    ).toEqual([
      "kind             mutations  checker  vectors  generator  tests  nobody  not asked  types  documents   score",
      "effect                   2        1                                  1                               50.0 %",
      "type                     3                                   1       1                            1  50.0 %",
      "  type/negative          1                                                                        1       -",
      "  type/type              2                                   1       1                               50.0 %",
      "all                      5        1                          1       2                            1  50.0 %",
      "",
      "Must be noticed, and are not:",
      "  spec/x.yaml:2  effect/change: was 2 -> (nothing)",
      "",
      "Survivors:",
      "  spec/x.yaml:3  type/type: was 3 -> (nothing)",
      "",
      "1 mutations of fingerprints, required lists, effects and endpoints are not noticed.",
      "",
    ]);
  });
});

describe("spec:mutate", () => {
  // Each process reads the spec and checks it; on a busy machine that takes its time.
  const patience = 30_000;

  it(
    "lays the work of two processes together, and ends with 0 when all that must be noticed is",
    async () => {
      const { code, out, err } = await runCommand("spec:mutate", ["--fast", "--only", "fingerprint/rule"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out.split("\n")[1]?.split(/\s+/)).toEqual(["fingerprint", "4", "4", "100.0", "%"]);
      expect(out.endsWith("an effect or an endpoint is noticed.\n")).toBe(true);
    },
    patience,
  );

  it(
    "ends with 1 when something that must be noticed is not, and tells it as JSON",
    async () => {
      const args = ["--fast", "--only", "endpoint/exchange", "--share", "2/9", "--format", "json"];
      const { code, out, err } = await runCommand("spec:mutate", args);
      expect({ code, err }).toEqual({ code: 1, err: "" });
      expect(JSON.parse(out)).toEqual({
        verdicts: [
          {
            mutation: {
              kind: "endpoint/exchange",
              file: "spec/operations/depositReversal.yaml",
              line: 13,
              was: "deposit and depositReversal",
              becomes: "depositReversal and deposit",
            },
            by: "not-asked",
          },
        ],
      });
    },
    patience,
  );

  it.each([
    [["--only", "colour"], 'No mutation is of the kind "colour": answer, answer/alias'],
    [["--share", "3/2"], 'There is no share "3/2".'],
    [["--processes", "0"], 'There is no number of processes "0".'],
  ])("is not called with %j", async (args, message) => {
    const called = command(args, { root, hash: "" });
    await expect(called).rejects.toThrow(CallMistake);
    await expect(called).rejects.toThrow(message);
  });
});
