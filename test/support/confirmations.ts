/**
 * Confirmations as tests and measurements need them: the table by hand, apart from the spec, and posts signed by code that is not
 * the code under test.
 */
import { createHash, createHmac } from "node:crypto";
import { demoCredentials } from "../../generated/index.js";
import type { Client } from "../../generated/index.js";
import { readConfirmationBy } from "../../runtime/confirmation/read-confirmation.js";
import type { ConfirmationOf, ExpectedPayment } from "../../runtime/confirmation/read-confirmation.js";
import { isRecord } from "../../runtime/snapshot.js";
import type { AnswerValue, Check, CheckError, ConfirmationTable } from "../../runtime/spec-tables.js";
import published from "../vectors/confirmations.json" with { type: "json" };
import { demoClient } from "./clients.js";
import { encodeForm } from "./form.js";

export type State = "SUCCESS" | "PENDING";
export type UnsignedState = "FAILURE" | "CANCEL";
export type Known = Readonly<Partial<Record<string, string>>>;
export type Confirmation = ConfirmationOf<Known, State, UnsignedState>;

/** Known fields and what they look like in the data. */
const FORMS: Readonly<Record<string, RegExp>> = {
  amount: /^\d+(\.\d{1,3})?$/,
  currency: /^[A-Z]{3}$/,
  paymentType: /^(CCARD|PAYPAL|QUICK|SEPA-DD)$/,
  financialInstitution: /^.{1,32}$/,
  language: /^[a-z]{2}$/,
  orderNumber: /^\d{1,9}$/,
  paymentState: /^(SUCCESS|PENDING)$/,
  authenticated: /^(Yes|No)$/,
  anonymousPan: /^\d{4}$/,
  expiry: /^\d\d\/\d{4}$/,
  cardholder: /^.{1,200}$/,
  maskedPan: /^[\d*]{10,20}$/,
  mandateId: /^.{1,35}$/,
  mandateSignatureDate: /^\d{4}-\d\d-\d\d$/,
  creditorId: /^[A-Z\d]{1,35}$/,
  dueDate: /^\d{4}-\d\d-\d\d$/,
  gatewayReferenceNumber: /^.{1,40}$/,
  gatewayContractNumber: /^.{1,40}$/,
  avsResponseCode: /^.$/,
  avsResponseMessage: /^.*$/,
  avsProviderResultCode: /^.$/,
  avsProviderResultMessage: /^.*$/,
};

function formOf(name: string): Pick<AnswerValue, "form"> {
  if (name === "amount") return { form: "amount" };
  return name.endsWith("Date") ? { form: "date" } : {};
}

const check: Check<Known> = (data: unknown): data is Known => {
  const errors: CheckError[] = [];
  for (const [name, value] of Object.entries(isRecord(data) ? data : {})) {
    if (typeof value === "string" && FORMS[name]?.test(value) === true) continue;
    errors.push({ instancePath: `/${name}`, keyword: "value", params: {} });
  }
  check.errors = errors;
  return errors.length === 0;
};

export const table: ConfirmationTable<Known, State, UnsignedState> = {
  state: "paymentState",
  fingerprintParameter: "responseFingerprint",
  orderParameter: "responseFingerprintOrder",
  secretName: "secret",
  signedStates: {
    SUCCESS: { required: ["amount", "currency", "paymentType", "orderNumber", "paymentState"] },
    PENDING: { required: ["paymentState"] },
  },
  unsignedStates: ["FAILURE", "CANCEL"],
  shape: { key: "", values: Object.keys(FORMS).map((name) => ({ name, ...formOf(name) })), objects: [] },
  check,
};

/** The function as a caller without types sees it. */
interface Untyped {
  readConfirmationBy(client: unknown, given: typeof table, body: unknown, expected?: unknown): Confirmation;
}

const untyped: Untyped = { readConfirmationBy };

export const secret: string = demoCredentials.secret;
export const client: Client = demoClient();

export function read(body: unknown, expected?: ExpectedPayment, by: Client = client): Confirmation {
  return readConfirmationBy(by, table, body, expected);
}

export function readUntyped(by: unknown, body: unknown, expected?: unknown): Confirmation {
  return untyped.readConfirmationBy(by, table, body, expected);
}

/** `forged: case-twin` for tables of tests. */
export function judged(confirmation: Confirmation): string {
  return confirmation.verdict === "forged" ? `forged: ${confirmation.reason}` : confirmation.verdict;
}

export type Pair = readonly [name: string, value: string];

/** What a gateway signs with the given hash. */
export function fingerprintOf(message: string, algorithm = "hmac-sha512", key: string = secret): string {
  return algorithm === "hmac-sha512"
    ? createHmac("sha512", key).update(message, "utf8").digest("hex")
    : createHash(algorithm).update(message, "utf8").digest("hex");
}

/** Adds order and fingerprint to fields: as the gateway does, unless told otherwise. */
export function signed(
  fields: readonly Pair[],
  order: readonly string[] = [...fields.map(([name]) => name), "secret", "responseFingerprintOrder"],
  key: string = secret,
): Pair[] {
  const text = order.join(",");
  const values = new Map<string, string>([...fields, ["secret", key], ["responseFingerprintOrder", text]]);
  const message = order.map((name) => values.get(name) ?? "").join("");
  return [
    ...fields,
    ["responseFingerprintOrder", text],
    ["responseFingerprint", fingerprintOf(message, undefined, key)],
  ];
}

export interface Vector {
  readonly id: string;
  readonly algorithm: string;
  readonly secret: string;
  readonly fields: readonly Pair[];
  readonly fingerprint: string;
}

export const vectors: readonly Vector[] = published.vectors.map(
  ({ id, algorithm, secret: key, fields, fingerprint }) => ({
    id,
    algorithm,
    secret: key,
    fields: Object.entries(fields),
    fingerprint,
  }),
);

export function vector(id: string): Vector {
  const found = vectors.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no vector ${id}`);
  return found;
}

/** The post of a vector, with the fingerprint as it was published. */
export function postOf({ fields, fingerprint }: Vector): Pair[] {
  const order = [...fields.map(([name]) => name), "secret", "responseFingerprintOrder"].join(",");
  return [...fields, ["responseFingerprintOrder", order], ["responseFingerprint", fingerprint]];
}

/** Pairs with some of them changed, in their places; new ones stand at the end. */
export function changed(pairs: readonly Pair[], changes: Readonly<Record<string, string | undefined>>): Pair[] {
  const names = new Set(pairs.map(([name]) => name));
  const kept = pairs.flatMap(([name, value]): Pair[] => {
    const other = Object.hasOwn(changes, name) ? changes[name] : value;
    return other === undefined ? [] : [[name, other]];
  });
  const added = Object.entries(changes).flatMap(([name, value]): Pair[] =>
    names.has(name) || value === undefined ? [] : [[name, value]],
  );
  return [...kept, ...added];
}

/** The raw body of a post. */
export function bodyOf(pairs: readonly Pair[]): string {
  return encodeForm(pairs);
}
