import { CONFIRMATION } from "./confirmation-fault.js";
import type { ConfirmationFault } from "./confirmation-fault.js";

/** What is done to a call: to its connection, or to its answer. */
export type FaultKind =
  | "reset"
  | "silence"
  | "close"
  | "truncate"
  | "drip"
  | "delay"
  | "html"
  | "http-503"
  | "http-403"
  | "redirect"
  | "duplicate-key"
  | "garbage"
  | { readonly status: string | number; readonly errorCode: string };

/** A fault to be armed: of calls that come in, or of confirmations that go out to the shop. */
export type FaultOptions = CallFault | ConfirmationFault;

/** A fault of calls. */
export interface CallFault {
  /** Only calls of this operation. Default: all. */
  readonly operation?: string | undefined;
  /** `"after-execute"`: the operation takes effect, and the answer is spoiled. That is the case to test for. */
  readonly at: "before-execute" | "after-execute";
  readonly kind: FaultKind;
  /** How many calls it meets. Default 1. */
  readonly times?: number | undefined;
  /** Chance from 0 to 1 that it meets a call. Default 1. */
  readonly probability?: number | undefined;
  /** Start of the random numbers behind `probability`, so that a run can be repeated. Default 1. */
  readonly seed?: number | undefined;
  /**
   * Milliseconds of a delay, and between the bytes of a drip. Default 200 and 20. A delay before executing is a call that
   * takes effect late, perhaps after the caller has given up and looked.
   */
  readonly milliseconds?: number | undefined;
}

/** Milliseconds of a delay without more. */
export const DELAY = 200;

export const FAULT_KINDS: readonly Extract<FaultKind, string>[] = [
  "reset",
  "silence",
  "close",
  "truncate",
  "drip",
  "delay",
  "html",
  "http-503",
  "http-403",
  "redirect",
  "duplicate-key",
  "garbage",
];

/** Names of the options of a fault. */
export const FAULT_OPTIONS: readonly (keyof CallFault)[] = [
  "operation",
  "at",
  "kind",
  "times",
  "probability",
  "seed",
  "milliseconds",
];

/** A fault's name in lists and logs. */
export function nameOfFault(fault: FaultOptions): string {
  if (isConfirmationFault(fault)) return fault.kind;
  const { at, kind } = fault;
  const name = typeof kind === "string" ? kind : `status ${kind.status} error ${kind.errorCode}`;
  return `${name} ${at.replace("-execute", " executing")}`;
}

export function isConfirmationFault(fault: FaultOptions): fault is ConfirmationFault {
  return fault.operation === CONFIRMATION;
}

/** A fault that waits for its calls or confirmations. */
export type ArmedFault = FaultOptions & {
  readonly id: number;
  /** Calls or confirmations that it will still meet. */
  readonly left: number;
};
