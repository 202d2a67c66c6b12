import { child, numberOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import type { DataType, DataTypeName } from "./model.js";

/** What one data type of the spec means for code and for people. */
interface DataTypeFacts {
  /** The vendor's word. */
  readonly word: string;
  /** Source of a regular expression (flag u) for a whole value in a request; undefined: any text. */
  readonly form: string | undefined;
  /** The form in words, for messages and documentation. */
  readonly allowed: string;
  /** The form that the TypeScript value has in an answer, where it is checked. */
  readonly answerForm?: string;
}

/** No control characters and no halves of surrogate pairs: the gateway drops line breaks, and then the fingerprint differs. */
const TEXT = "[^\\p{Cc}\\p{Cs}]*";

const IPV4_PART = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
const IPV4 = `(?:${IPV4_PART}\\.){3}${IPV4_PART}`;

const FACTS: Readonly<Record<DataTypeName, DataTypeFacts>> = {
  numeric: { word: "Numeric", form: "[0-9]*", allowed: "digits only", answerForm: "[0-9]+" },
  alphanumeric: { word: "Alphanumeric", form: "[0-9A-Za-z]*", allowed: "letters A-Z, a-z and digits only" },
  alphabetic: { word: "Alphabetic", form: "[A-Za-z]*", allowed: "letters A-Z, a-z only" },
  ascii: { word: "ASCII", form: "[\\x20-\\x7e]*", allowed: "printable ASCII only" },
  text: { word: "Text", form: TEXT, allowed: "text without line breaks and control characters" },
  amount: {
    word: "Amount",
    form: "[0-9]+(?:[.,][0-9]{1,4})?",
    allowed: 'a decimal number as text, such as "12.50", without thousands separator',
    answerForm: "-?[0-9]+(?:\\.[0-9]+)?",
  },
  percentage: {
    word: "Percentage",
    form: "[0-9]{1,3}(?:[.,][0-9]{1,3})?",
    allowed: 'a percentage with up to 3 decimals, such as "19.324"',
  },
  date: {
    word: "Date as DD.MM.YYYY",
    form: "(?:0[1-9]|[12][0-9]|3[01])\\.(?:0[1-9]|1[0-2])\\.[0-9]{4}",
    allowed: "a date as DD.MM.YYYY",
    answerForm: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
  },
  isoDate: {
    word: "Date as YYYY-MM-DD",
    form: "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])",
    allowed: "a date as YYYY-MM-DD",
    answerForm: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
  },
  isoTime: {
    word: "Date and time as YYYY-MM-DDTHH:MM:SSZ",
    form: "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
    allowed: "a time as YYYY-MM-DDTHH:MM:SSZ",
  },
  time: {
    word: "Date and time as DD.MM.YYYY HH:MM:SS",
    form: "[0-9]{2}\\.[0-9]{2}\\.[0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}",
    allowed: "a time as DD.MM.YYYY HH:MM:SS",
    answerForm: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}",
  },
  ip: {
    word: "IP address",
    form: `${IPV4}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:${IPV4})?`,
    allowed: "an IPv4 or IPv6 address",
  },
  url: { word: "URL", form: "https?://[^\\s\\p{Cc}\\p{Cs}]+", allowed: "an http or https URL" },
  currency: {
    word: "ISO 4217 currency code, alphabetic or numeric",
    form: undefined,
    allowed: 'a current ISO 4217 code, such as "EUR" or "978"',
    answerForm: "[A-Za-z]{3}|[0-9]{3}",
  },
  country: { word: "ISO 3166-1 country code", form: "[A-Z]{2}", allowed: "a country code of two capital letters" },
  enumeration: { word: "Enumeration", form: undefined, allowed: "" },
  list: { word: "Comma-separated list", form: undefined, allowed: "" },
};

/** As much of a data type as decides about the form of a value. */
export interface Form extends Pick<DataType, "name" | "negative"> {
  readonly enumeration: { readonly values: readonly { readonly value: string }[] } | undefined;
}

/** Regular expression source for a whole value in a request. */
export function formOf(type: Form, currencyCodes: readonly string[]): string {
  switch (type.name) {
    case "enumeration":
      return alternatives(valuesOf(type));
    case "list":
      return type.enumeration === undefined ? TEXT : listOf(alternatives(valuesOf(type)));
    case "currency":
      return alternatives(currencyCodes);
    case "alphabetic":
    case "alphanumeric":
    case "amount":
    case "ascii":
    case "country":
    case "date":
    case "ip":
    case "isoDate":
    case "isoTime":
    case "numeric":
    case "percentage":
    case "text":
    case "time":
    case "url":
      return (type.negative ? "-?" : "") + (FACTS[type.name].form ?? TEXT);
  }
}

/** The form in words. */
export function allowedBy(type: Form): string {
  const values = valuesOf(type);
  if (values.length === 0) return FACTS[type.name].allowed || "text";
  const listed =
    values.length <= 8 ? values.join(", ") : `${values.slice(0, 6).join(", ")}, ... (${values.length} values)`;
  return type.name === "list" ? `a comma-separated list of ${listed}` : `one of ${listed}`;
}

/** Regular expression source for the TypeScript value in an answer, where there is a form to check. */
export function answerFormOf(type: DataType): string | undefined {
  return FACTS[type.name].answerForm;
}

/** The data type of a decoded value for documentation. */
export function describeAnswerType(type: DataType): string {
  if (type.name === "date") return "Date as YYYY-MM-DD";
  if (type.name === "time") return "Date and time as YYYY-MM-DDTHH:MM:SS";
  return describeType(type);
}

/** The data type on the wire for documentation: "Numeric, up to 9 digits". */
export function describeType(type: DataType): string {
  const { word } = FACTS[type.name];
  const length = describeLength(type);
  const values = valuesOf(type);
  const listed = values.length > 0 && values.length <= 8 ? `: ${values.join(", ")}` : "";
  return `${word}${listed}${length === "" ? "" : `, ${length}`}`;
}

function describeLength({ name, min, max }: DataType): string {
  if (max === undefined) return "";
  const unit = unitOf(name);
  if (unit === undefined) return "";
  if (min === max) return `exactly ${max} ${unit}`;
  return min === undefined || min === 1 ? `up to ${max} ${unit}` : `${min} to ${max} ${unit}`;
}

/** What a length counts, in words; undefined where the form fixes the length. The gateway counts bytes of UTF-8. */
export function unitOf(type: DataTypeName): string | undefined {
  switch (type) {
    case "numeric":
      return "digits";
    case "alphanumeric":
    case "alphabetic":
    case "ascii":
    case "ip":
      return "characters";
    case "text":
    case "url":
    case "list":
      return "bytes (UTF-8)";
    case "amount":
    case "percentage":
    case "date":
    case "isoDate":
    case "isoTime":
    case "time":
    case "currency":
    case "country":
    case "enumeration":
      return undefined;
  }
}

function valuesOf(type: Form): string[] {
  return type.enumeration?.values.map(({ value }) => value) ?? [];
}

function alternatives(values: readonly string[]): string {
  return values.map((value) => value.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&")).join("|");
}

function listOf(pattern: string): string {
  return `(?:${pattern})(?:,(?:${pattern}))*`;
}

/** Every data type that a spec may name. */
export function isDataTypeName(name: string): name is DataTypeName {
  return Object.hasOwn(FACTS, name);
}

/** Lengths in bytes, from the shortest to the longest allowed. */
export interface Length {
  readonly min: number;
  readonly max: number;
}

/** A number is exact, and the shortest is 1 where nothing else is said. */
export function lengthOf(value: Value | undefined): Length {
  const exact = numberOf(value);
  if (exact !== undefined) return { min: exact, max: exact };
  return { min: numberOf(child(value, "min")) ?? 1, max: numberOf(child(value, "max")) ?? Infinity };
}
