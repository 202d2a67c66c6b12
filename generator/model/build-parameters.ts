import { child, numberOf, textOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import type {
  Currency,
  DataType,
  DataTypeName,
  Enumeration,
  EnumerationValue,
  Group,
  Member,
  Parameter,
} from "./model.js";
import {
  below,
  choice,
  flag,
  lookUp,
  number,
  optionalText,
  placeOf,
  sortedEntries,
  text,
  texts,
} from "./read-value.js";

/** Item prefixes of the repeating groups: they decide how a parameter is called in TypeScript. */
function itemsIn(groups: Value): readonly string[] {
  return sortedEntries(groups).flatMap(([, group]) => {
    const repeats = child(group, "repeats");
    return repeats === undefined ? [] : [text(repeats, "item")];
  });
}

export function buildParameters(
  root: Value,
  groupRoot: Value,
  enumerations: ReadonlyMap<string, Enumeration>,
): ReadonlyMap<string, Parameter> {
  const itemPrefixes = itemsIn(below(groupRoot, "groups"));
  return new Map(
    sortedEntries(below(root, "parameters")).map(([key, value]) => [
      key,
      {
        is: "parameter",
        name: wireName(key),
        key,
        property: itemProperty(
          itemPrefixes.find((item) => key.startsWith(item)),
          wireName(key),
        ),
        type: buildDataType(value, enumerations),
        meaning: text(value, "meaning"),
        label: optionalText(value, "label"),
        errorId: optionalText(value, "errorId"),
        secret: flag(value, "secret"),
        personal: flag(value, "personal"),
        source: text(value, "source"),
        note: optionalText(value, "note"),
        example: optionalText(value, "example"),
        at: placeOf(value),
      },
    ]),
  );
}

export function buildGroups(root: Value, parameters: ReadonlyMap<string, Parameter>): ReadonlyMap<string, Group> {
  const list = (value: Value, key: string): readonly Parameter[] =>
    texts(value, key).map((name) => lookUp(parameters, name, "parameter"));
  const repeats = (value: Value | undefined): Group["repeats"] =>
    value && {
      counter: lookUp(parameters, text(value, "counter"), "parameter"),
      item: text(value, "item"),
      typeName: text(value, "typeName"),
    };
  return new Map(
    sortedEntries(below(root, "groups")).map(([name, value]) => [
      name,
      {
        is: "group",
        name,
        meaning: text(value, "meaning"),
        source: text(value, "source"),
        note: optionalText(value, "note"),
        repeats: repeats(child(value, "repeats")),
        required: list(value, "required"),
        optional: list(value, "optional"),
        fingerprint: list(value, "fingerprint"),
        at: placeOf(value),
      },
    ]),
  );
}

/** Names of parameters and groups, resolved. */
export interface Names {
  readonly members: (value: Value, key: string) => readonly Member[];
  readonly parameters: (value: Value, key: string) => readonly Parameter[];
  readonly parameter: (value: Value, key: string) => Parameter;
}

export function resolveNames(parameters: ReadonlyMap<string, Parameter>, groups: ReadonlyMap<string, Group>): Names {
  return {
    members: (value, key) =>
      texts(value, key).map((name) => groups.get(name) ?? lookUp(parameters, name, "parameter or group")),
    parameters: (value, key) => texts(value, key).map((name) => lookUp(parameters, name, "parameter")),
    parameter: (value, key) => lookUp(parameters, text(value, key), "parameter"),
  };
}

/** The name on the wire: an interface that takes a parameter in a form of its own has it under `frontend.autoDeposit`. */
export function wireName(key: string): string {
  return key.slice(key.indexOf(".") + 1);
}

/**
 * The property of a parameter in TypeScript: the vendor's name, or in a repeating group what follows the item prefix, with a
 * small first letter.
 */
export function itemProperty(item: string | undefined, name: string): string {
  if (item === undefined || !name.startsWith(item)) return wireName(name);
  const rest = name.slice(item.length);
  return rest.charAt(0).toLowerCase() + rest.slice(1);
}

const names: readonly DataTypeName[] = [
  "numeric",
  "alphanumeric",
  "alphabetic",
  "ascii",
  "text",
  "amount",
  "percentage",
  "date",
  "isoDate",
  "isoTime",
  "time",
  "ip",
  "url",
  "currency",
  "country",
  "enumeration",
  "list",
];

type Length = Pick<DataType, "min" | "max">;

/** A bare number is exact; a length without min begins at 1, as absent is not empty. */
function buildLength(length: Value | undefined): Length {
  if (length === undefined) return { min: undefined, max: undefined };
  const exact = numberOf(length);
  if (exact !== undefined) return { min: exact, max: exact };
  return { min: numberOf(child(length, "min")) ?? 1, max: number(length, "max") };
}

export function buildDataType(value: Value, enumerations: ReadonlyMap<string, Enumeration>): DataType {
  const values = optionalText(value, "values");
  return {
    name: choice(value, "type", names),
    ...buildLength(child(value, "length")),
    enumeration: values === undefined ? undefined : lookUp(enumerations, values, "enumeration"),
    negative: flag(value, "negative"),
  };
}

/** A value is its meaning alone, or a map where there is more to say. */
function buildValue(value: string, given: Value): EnumerationValue {
  return {
    value,
    meaning: textOf(given) ?? text(given, "meaning"),
    retired: optionalText(given, "retired"),
  };
}

export function buildEnumerations(root: Value): ReadonlyMap<string, Enumeration> {
  return new Map(
    sortedEntries(below(root, "enumerations")).map(([name, value]) => [
      name,
      {
        name,
        meaning: text(value, "meaning"),
        source: text(value, "source"),
        note: optionalText(value, "note"),
        values: sortedEntries(below(value, "values")).map(([key, given]) => buildValue(key, given)),
        at: placeOf(value),
      },
    ]),
  );
}

export function buildCurrencies(root: Value): readonly Currency[] {
  return sortedEntries(below(root, "currencies")).map(([code, value]) => ({
    code,
    numeric: text(value, "numeric"),
    decimals: number(value, "decimals"),
    name: text(value, "name"),
  }));
}
