/**
 * The tests that may notice a mutation: their expectations were written by hand from the vendor's documents, recorded, or
 * published by others. Tests that compare `generated/` with the spec notice every change and prove nothing; they are not here.
 */
import { areaOf } from "../mutation.js";

const requests = ["each-operation", "fingerprint-vectors", "profiles", "required-parameters", "bytes-on-the-wire"];
const answers = ["answer-fields", "recorded-answers", "answer-objects", "outcomes"];
const errors = ["error-codes", "outcomes", "profiles"];
const money = ["amount-decimals", "amounts"];
const values = ["each-operation", "parameter-forms", "client-options", "parameter-lengths"];
const sandbox = ["sandbox-checks", "sandbox-demo-answers", "sandbox-demo-orders"];

/** Only some tests can notice something in an area; the others would take time and find nothing. */
const byArea: Readonly<Record<string, readonly string[]>> = {
  fingerprint: [...requests, ...sandbox],
  required: [...requests, ...sandbox],
  effect: [...requests, "effect-signs", ...sandbox],
  endpoint: [...requests, ...sandbox],
  effectSign: ["effect-signs"],
  missing: ["sandbox-checks"],
  operation: requests,
  type: [...values, "parameter-texts", ...money],
  length: ["parameter-lengths", "parameter-forms", "client-options"],
  mark: ["each-operation", "parameter-faults"],
  answer: answers,
  enumeration: ["parameter-forms", "client-options", "answer-fields", "documented-lists"],
  currency: money,
  error: errors,
  status: errors,
  header: ["bytes-on-the-wire", ...sandbox],
  server: ["client-options", "profiles", "documented-lists"],
  profile: errors,
  default: ["client-options"],
  limit: ["client-options", "parameter-lengths", "parameter-texts", "documented-lists"],
  lifeCycle: ["sandbox/diagrams", "sandbox/captures-and-refunds", "sandbox/orders-of-orders", "sandbox/life-cycles"],
};

/** Paths of the tests for a kind of mutation, in the order in which they are asked. */
export function testsFor(kind: string): readonly string[] {
  return (byArea[areaOf(kind)] ?? requests).map((name) => `test/${name}.test.ts`);
}
