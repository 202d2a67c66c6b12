import { itemProperty } from "../check/item-property.js";
import { child } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import { buildDataType } from "./build-data-type.js";
import type { Enumeration, Group, Member, Parameter } from "./model.js";
import type { At } from "./position.js";
import { below, flag, lookUp, optionalText, sortedEntries, text, texts } from "./read-value.js";

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
  at: At,
): ReadonlyMap<string, Parameter> {
  const itemPrefixes = itemsIn(below(groupRoot, "groups"));
  return new Map(
    sortedEntries(below(root, "parameters")).map(([name, value]) => [
      name,
      {
        is: "parameter",
        name,
        property: itemProperty(
          itemPrefixes.find((item) => name.startsWith(item)),
          name,
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
        at: at(value),
      },
    ]),
  );
}

export function buildGroups(
  root: Value,
  parameters: ReadonlyMap<string, Parameter>,
  at: At,
): ReadonlyMap<string, Group> {
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
        at: at(value),
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
