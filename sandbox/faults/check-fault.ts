import { gatewayOperations } from "../../generated/gateway.js";
import { checkNames, notAllowed, oneOf, shown } from "../control/values.js";
import type { Values } from "../control/values.js";
import { CONFIRMATION, CONFIRMATION_FAULT_KINDS, MET_ON_DELIVERY } from "./confirmation-fault.js";
import { FAULT_KINDS, FAULT_OPTIONS } from "./fault.js";
import type { FaultOptions } from "./fault.js";

/** @throws {RangeError} that names the option which cannot be: a fault that never meets a call would pass for a test */
export function checkFault(options: FaultOptions): void {
  const values: Values = { ...options };
  checkNames(values, FAULT_OPTIONS);
  if (values["operation"] !== undefined) oneOf(values, "operation", OPERATIONS);
  if (values["operation"] === CONFIRMATION) checkConfirmationFault(values);
  else {
    oneOf(values, "at", ["before-execute", "after-execute"]);
    checkKind(values);
  }
  if (values["times"] !== undefined && !/^[1-9]\d{0,8}$/.test(shown(values["times"])))
    throw notAllowed(values, "times", "a whole number from 1");
  between(values, "probability", 0, 1);
  between(values, "seed", Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  between(values, "milliseconds", 0, LONGEST);
}

const OPERATIONS = [...Object.keys(gatewayOperations), CONFIRMATION];

function checkConfirmationFault(values: Values): void {
  oneOf(values, "kind", CONFIRMATION_FAULT_KINDS);
  if (values["at"] !== undefined) throw notAllowed(values, "at", MET_ON_DELIVERY);
}

/** Of setTimeout; beyond it, it does not wait at all. */
const LONGEST = 2 ** 31 - 1;

function checkKind(values: Values): void {
  const { kind } = values;
  if (typeof kind !== "object" || kind === null) {
    oneOf(values, "kind", FAULT_KINDS);
    return;
  }
  inForm("kind.status", Reflect.get(kind, "status"), /^[1-9]$/, "1 to 9");
  inForm("kind.errorCode", Reflect.get(kind, "errorCode"), /^\d{5}$/, "five digits");
}

function inForm(name: string, given: unknown, form: RegExp, allowed: string): void {
  if (!form.test(String(given))) throw notAllowed({ [name]: given }, name, allowed);
}

function between(values: Values, name: string, least: number, most: number): void {
  const given = values[name];
  if (given === undefined || (typeof given === "number" && given >= least && given <= most)) return;
  throw notAllowed(values, name, `${least} to ${most}`);
}
