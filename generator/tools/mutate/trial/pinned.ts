/**
 * The tests that may notice a mutation: their expectations were written by hand from the vendor's documents, recorded, or
 * published by others. Tests that compare `generated/` with the spec notice every change and prove nothing; they are not here.
 */
import { areaOf } from "../mutation.js";

const requests = [
  "each-operation",
  "fingerprint-vectors",
  "profiles",
  "parameter-forms",
  "required-parameters",
  "parameter-lengths",
  "bytes-on-the-wire",
];
const answers = ["recorded-answers", "answer-objects", "outcomes"];
const errors = ["error-codes", "outcomes", "profiles"];
const money = ["amount-decimals", "amounts"];
const sandbox = ["sandbox-checks", "sandbox-demo-answers", "sandbox-demo-orders"];
const orders = ["captures-and-refunds", "orders-of-orders", "life-cycles"].map((name) => `sandbox/${name}`);

/** Only some areas can be noticed by some tests; the others would cost time and find nothing. */
const byArea: Readonly<Record<string, readonly string[]>> = {
  fingerprint: [...requests, ...sandbox],
  required: [...requests, ...sandbox],
  effect: [...requests, ...answers, ...sandbox],
  endpoint: [...requests, ...sandbox],
  effectSign: ["each-operation"],
  missing: ["sandbox-checks"],
  operation: [...requests, ...sandbox],
  type: [...requests, "parameter-texts", ...money],
  length: ["parameter-lengths", "parameter-forms", "client-options"],
  mark: ["each-operation", "secrets-stay-hidden", "parameter-faults"],
  answer: [...answers, ...sandbox, "secrets-stay-hidden"],
  enumeration: ["parameter-forms", ...answers, "client-options", ...sandbox],
  currency: money,
  error: errors,
  status: errors,
  header: ["bytes-on-the-wire", ...sandbox],
  server: ["client-options", "profiles"],
  profile: errors,
  limit: ["client-options", "parameter-lengths", "parameter-texts"],
  lifeCycle: orders,
};

/** Paths of the tests for a kind of mutation, in the order in which they are asked. */
export function testsFor(kind: string): readonly string[] {
  return (byArea[areaOf(kind)] ?? requests).map((name) => `test/${name}.test.ts`);
}

/** All of them, each once. */
export const allTests: readonly string[] = [...new Set(Object.values(byArea).flat())].map(
  (name) => `test/${name}.test.ts`,
);
