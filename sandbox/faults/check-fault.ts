import { gatewayOperations } from "../../generated/gateway.js";
import { FAULT_KINDS } from "./fault.js";
import type { FaultOptions } from "./fault.js";

/** @throws {RangeError} that names the option which cannot be: a fault that never meets a call would pass for a test */
export function checkFault({ operation, at, kind, times = 1, probability = 1, ...rest }: FaultOptions): void {
  const { seed = 1, milliseconds = 0 } = rest;
  if (operation !== undefined) oneOf("operation", operation, Object.keys(gatewayOperations));
  oneOf("at", at, ["before-execute", "after-execute"]);
  if (typeof kind === "string") oneOf("kind", kind, FAULT_KINDS);
  else {
    inForm("kind.status", String(kind.status), /^[1-9]$/, "1 to 9");
    inForm("kind.errorCode", kind.errorCode, /^\d{5}$/, "five digits");
  }
  inForm("times", String(times), /^[1-9]\d{0,8}$/, "a whole number from 1");
  between("probability", probability, 0, 1);
  between("seed", seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  between("milliseconds", milliseconds, 0, LONGEST);
}

/** Of setTimeout; beyond it, it does not wait at all. */
const LONGEST = 2 ** 31 - 1;

function oneOf(name: string, given: string, allowed: readonly string[]): void {
  if (!allowed.includes(given)) throw new RangeError(`${name}: given ${given}, allowed ${allowed.join(", ")}`);
}

function inForm(name: string, given: string, form: RegExp, allowed: string): void {
  if (!form.test(given)) throw new RangeError(`${name}: given ${given}, allowed ${allowed}`);
}

function between(name: string, given: number, least: number, most: number): void {
  if (!(given >= least && given <= most)) throw new RangeError(`${name}: given ${given}, allowed ${least} to ${most}`);
}
