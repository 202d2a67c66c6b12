/** How a confirmation is forged, as somebody would who knows its form. `extra-field` adds what is not signed, and is genuine. */
export type Forgery =
  | "changed-amount"
  | "changed-state"
  | "order-without-itself"
  | "order-without-secret"
  | "order-without-state"
  | "order-names-twice"
  | "secret-in-front"
  | "missing-name"
  | "name-twice"
  | "case-twin"
  | "wrong-secret"
  | "legacy-hash"
  | "no-fingerprint"
  | "extra-field";

/** What is done to a confirmation on its way to the shop. */
export type ConfirmationFaultKind = "lost" | "twice" | "delay" | "pending-first" | "wrong-amount" | Forgery;

/** A fault of confirmations. Redelivery goes on as ever, and the next delivery is the next that a fault can meet. */
export interface ConfirmationFault {
  readonly operation: "confirmation";
  /** Faults of what is signed wait for a payment that succeeds or is pending. */
  readonly kind: ConfirmationFaultKind;
  /** How many deliveries it meets. Default 1. */
  readonly times?: number | undefined;
  /** Chance from 0 to 1 that it meets a delivery. Default 1. */
  readonly probability?: number | undefined;
  /** Start of the random numbers behind `probability`, so that a run can be repeated. Default 1. */
  readonly seed?: number | undefined;
  /** Milliseconds of a delay, and between the two confirmations of `pending-first`. Default 200. */
  readonly milliseconds?: number | undefined;
}

/** What is allowed as `at`. */
export const MET_ON_DELIVERY = "nothing: a confirmation is met when it is delivered";

/** What stands in the place of an operation. */
export const CONFIRMATION = "confirmation";

export const FORGERIES: readonly Forgery[] = [
  "changed-amount",
  "changed-state",
  "order-without-itself",
  "order-without-secret",
  "order-without-state",
  "order-names-twice",
  "secret-in-front",
  "missing-name",
  "name-twice",
  "case-twin",
  "wrong-secret",
  "legacy-hash",
  "no-fingerprint",
  "extra-field",
];

export const CONFIRMATION_FAULT_KINDS: readonly ConfirmationFaultKind[] = [
  "lost",
  "twice",
  "delay",
  "pending-first",
  "wrong-amount",
  ...FORGERIES,
];

export function isForgery(kind: ConfirmationFaultKind): kind is Forgery {
  return FORGERIES.some((forgery) => forgery === kind);
}

/** Whether a fault can do something to the confirmation of a state. */
export function meets({ kind }: ConfirmationFault, state: string): boolean {
  if (kind === "lost" || kind === "twice" || kind === "delay") return true;
  return state === "SUCCESS" || (state === "PENDING" && isForgery(kind));
}
