import { currencies, isCurrency, paymentTypes, transactionIdentifiers } from "../../generated/enumerations.js";
import type { Currency } from "../../generated/enumerations.js";
import { CONFIRMATION, CONFIRMATION_FAULT_KINDS, MET_ON_DELIVERY } from "../faults/confirmation-fault.js";
import { FAULT_KINDS, FAULT_OPTIONS } from "../faults/fault.js";
import type { FaultKind, FaultOptions } from "../faults/fault.js";
import { orderable } from "../ledger/create-order.js";
import type { OrderOptions } from "../ledger/create-order.js";
import { checkNames, flag, notAllowed, number, oneOf, text } from "./values.js";
import type { Values } from "./values.js";

/** The values of a control request: JSON, or a form. @throws {TypeError} for anything else */
export function readValues(body: string, contentType = ""): Values {
  if (body.trim() === "") return {};
  if (contentType.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries([...new URLSearchParams(body)].filter(([, value]) => value !== ""));
  }
  const value: unknown = parsed(body);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError("the body must be a JSON object, or a form with its Content-Type");
  return { ...value };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new TypeError("the body must be a JSON object, or a form with its Content-Type", { cause: error });
  }
}

/** Options of an order out of untyped values. @throws {RangeError} that names the option and what is allowed */
export function readOrder(values: Values): OrderOptions {
  checkNames(values, ORDER_OPTIONS);
  return {
    paymentType: oneOf(
      values,
      "paymentType",
      paymentTypes.filter((type) => orderable.includes(type)),
    ),
    amount: text(values, "amount") ?? "",
    currency: values["currency"] === undefined ? undefined : oneOf(values, "currency", currencyCodes()),
    orderNumber: text(values, "orderNumber"),
    orderDescription: text(values, "orderDescription"),
    orderReference: text(values, "orderReference"),
    customerStatement: text(values, "customerStatement"),
    transactionIdentifier:
      values["transactionIdentifier"] === undefined
        ? undefined
        : oneOf(values, "transactionIdentifier", transactionIdentifiers),
    acquirer: text(values, "acquirer"),
    splitCapture: flag(values, "splitCapture"),
  };
}

/** Options of a fault out of untyped values. @throws {RangeError} that names the option and what is allowed */
export function readFault(values: Values): FaultOptions {
  checkNames(values, FAULT_OPTIONS);
  const more = {
    times: number(values, "times"),
    probability: number(values, "probability"),
    seed: number(values, "seed"),
    milliseconds: number(values, "milliseconds"),
  };
  if (values["operation"] === CONFIRMATION) {
    if (values["at"] !== undefined) throw notAllowed(values, "at", MET_ON_DELIVERY);
    return { operation: CONFIRMATION, kind: oneOf(values, "kind", CONFIRMATION_FAULT_KINDS), ...more };
  }
  return {
    operation: text(values, "operation"),
    at: values["at"] === undefined ? "after-execute" : oneOf(values, "at", ["before-execute", "after-execute"]),
    kind: readKind(values),
    ...more,
  };
}

function readKind(values: Values): FaultKind {
  const { kind } = values;
  if (typeof kind !== "object" || kind === null) return oneOf(values, "kind", FAULT_KINDS);
  const status: unknown = Reflect.get(kind, "status");
  const errorCode: unknown = Reflect.get(kind, "errorCode");
  if ((typeof status !== "string" && typeof status !== "number") || typeof errorCode !== "string") {
    throw new RangeError("kind: an object must have a status and, as text, an errorCode");
  }
  return { status, errorCode };
}

const ORDER_OPTIONS: readonly (keyof OrderOptions)[] = [
  "paymentType",
  "amount",
  "currency",
  "orderNumber",
  "orderDescription",
  "orderReference",
  "customerStatement",
  "transactionIdentifier",
  "acquirer",
  "splitCapture",
];

function currencyCodes(): Currency[] {
  return Object.keys(currencies).filter(isCurrency);
}
