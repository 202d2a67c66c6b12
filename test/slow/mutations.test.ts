import { diffLines } from "diff";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { mutationsOf } from "../mutations/kinds.js";
import { mutate } from "../mutations/mutation.js";
import type { Mutation } from "../mutations/mutation.js";
import { frozenSpec } from "../support/specs.js";
import { all, find } from "./mutations.js";

/** Lines that are removed or added, in the order of the spec, trimmed. */
function difference(mutation: Mutation): string[] {
  return mutate(frozenSpec, mutation).flatMap(({ text }, index) =>
    diffLines(frozenSpec[index]?.text ?? "", text).flatMap(({ added, removed, value }) => {
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
    const text = frozenSpec.find((one) => one.file === file)?.text.split("\n") ?? [];
    expect(text[line - 1]).toBe("  - dueDate");
    expect(text[line - 3]).toBe("  - mandateSignatureDate");
  });

  // Every mutation would take half a minute.
  it("leaves YAML", () => {
    for (const mutation of all.filter((_, index) => index % 80 === 0)) {
      const touched = mutate(frozenSpec, mutation).filter((one, index) => one !== frozenSpec[index]);
      expect(touched.length).toBeGreaterThan(0);
      for (const { text } of touched) expect([mutation, parseDocument(text).errors]).toEqual([mutation, []]);
    }
  });
});

describe("the list of mutations", () => {
  it("is the same every time, in the order of the spec, without one twice", () => {
    expect(mutationsOf(frozenSpec)).toEqual(all);
    const files = frozenSpec.map(({ file }) => file);
    const places = all.map(({ file, line }) => files.indexOf(file) * 10_000 + line);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
  });
});
