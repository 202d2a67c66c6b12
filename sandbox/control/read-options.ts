import { paymentTypes, currencies, transactionIdentifiers } from "../../generated/enumerations.js";
import type { Currency } from "../../generated/enumerations.js";
import { FAULT_KINDS } from "../faults/fault.js";
import type { FaultKind, FaultOptions } from "../faults/fault.js";
import type { OrderOptions } from "../ledger/create-order.js";

type Values = Readonly<Record<string, unknown>>;

/** The values of a control request: JSON, or a form. @throws {TypeError} for anything else */
export function readValues(body: string, contentType = ""): Values {
  if (body === "") return {};
  if (contentType.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries([...new URLSearchParams(body)].filter(([, value]) => value !== ""));
  }
  const value: unknown = JSON.parse(body);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError("the body must be a JSON object");
  return { ...value };
}

/** Options of an order out of untyped values. @throws {RangeError} that names the option and what is allowed */
export function readOrder(values: Values): OrderOptions {
  checkNames(values, ORDER_OPTIONS);
  return {
    paymentType: oneOf(values, "paymentType", paymentTypes),
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
  return {
    operation: text(values, "operation"),
    at: values["at"] === undefined ? "after-execute" : oneOf(values, "at", ["before-execute", "after-execute"]),
    kind: readKind(values),
    times: number(values, "times"),
    probability: number(values, "probability"),
    seed: number(values, "seed"),
    milliseconds: number(values, "milliseconds"),
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
const FAULT_OPTIONS: readonly (keyof FaultOptions)[] = [
  "operation",
  "at",
  "kind",
  "times",
  "probability",
  "seed",
  "milliseconds",
];

/** A misspelt option would be left out without a word. */
function checkNames(values: Values, allowed: readonly string[]): void {
  const stranger = Object.keys(values).find((name) => !allowed.includes(name));
  if (stranger !== undefined) throw new RangeError(`${stranger}: no such option, allowed ${allowed.join(", ")}`);
}

function oneOf<T extends string>(values: Values, name: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === values[name]);
  if (found === undefined)
    throw new RangeError(`${name}: given ${String(values[name])}, allowed ${allowed.join(", ")}`);
  return found;
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || typeof value === "string") return value;
  throw new RangeError(`${name}: must be a string`);
}

function flag(values: Values, name: string): boolean | undefined {
  const value = values[name];
  if (value === undefined || typeof value === "boolean") return value;
  return oneOf(values, name, ["true", "false"]) === "true";
}

function number(values: Values, name: string): number | undefined {
  return values[name] === undefined ? undefined : Number(values[name]);
}

function currencyCodes(): Currency[] {
  const isCurrency = (code: string): code is Currency => code in currencies;
  return Object.keys(currencies).filter(isCurrency);
}
