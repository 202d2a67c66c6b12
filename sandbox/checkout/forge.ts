/** Forgeries by name: the fields of a genuine confirmation come in, and what somebody else makes of them goes out. */
import { createHash } from "node:crypto";
import { gatewayConfirmation } from "../../generated/gateway.js";
import type { Forgery } from "../faults/confirmation-fault.js";
import type { Pairs } from "./confirmation-fields.js";
import { signConfirmation } from "./sign-confirmation.js";

const { fingerprint: fingerprintParameter, order: orderParameter, secret: secretName, state } = gatewayConfirmation;

/** The body's pairs, manipulated. */
export function forge(forgery: Forgery, fields: Pairs): Pairs {
  return FORGE[forgery](fields);
}

const FORGE: Readonly<Record<Forgery, (fields: Pairs) => Pairs>> = {
  "changed-amount": (fields) => withValue(signConfirmation(fields), "amount", otherAmount),
  "changed-state": (fields) =>
    withValue(signConfirmation(withValue(fields, state, otherState)), state, () => valueOf(fields, state)),
  "order-without-itself": (fields) => signConfirmation(fields, { order: without(orderParameter) }),
  "order-without-secret": (fields) => signConfirmation(fields, { order: without(secretName) }),
  "order-without-state": (fields) => signConfirmation(fields, { order: without(state) }),
  "order-names-twice": (fields) =>
    signConfirmation(fields, { order: ([first = "", ...rest]) => [first, first, ...rest] }),
  "secret-in-front": (fields) =>
    signConfirmation(fields, { order: (names) => [secretName, ...without(secretName)(names)] }),
  "missing-name": (fields) => signConfirmation(fields).filter(([name]) => name !== "amount"),
  "name-twice": (fields) => [...signConfirmation(fields), ["amount", otherAmount(valueOf(fields, "amount"))]],
  "case-twin": (fields) => [...signConfirmation(fields), ["Amount", otherAmount(valueOf(fields, "amount"))]],
  "wrong-secret": (fields) => signConfirmation(fields, { secret: "0".repeat(30) }),
  "legacy-hash": (fields) =>
    signConfirmation(fields, { hash: (message) => createHash("sha512").update(message, "utf8").digest("hex") }),
  "no-fingerprint": (fields) => signConfirmation(fields).filter(([name]) => name !== fingerprintParameter),
  "extra-field": (fields) => [...signConfirmation(fields), ["shopDiscount", "100"]],
};

/** Rightly signed, but of another amount: that of a cheaper order of the same shop. */
export function withOtherAmount(fields: Pairs): Pairs {
  return signConfirmation(withValue(fields, "amount", otherAmount));
}

function withValue(fields: Pairs, name: string, change: (value: string) => string): Pairs {
  return fields.map(([other, value]) => [other, other === name ? change(value) : value]);
}

function valueOf(fields: Pairs, name: string): string {
  return fields.find(([other]) => other === name)?.[1] ?? "";
}

function without(name: string): (names: readonly string[]) => readonly string[] {
  return (names) => names.filter((other) => other !== name);
}

/** A small one, as fits every currency. */
function otherAmount(amount: string): string {
  return amount === "1" ? "2" : "1";
}

function otherState(value: string): string {
  return value === "SUCCESS" ? "PENDING" : "SUCCESS";
}
