/** Types, lengths and marks of parameters and of fields in answers. */
import type { DataTypeName } from "../../../generator/model/model.js";
import { child, entries, numberOf, textOf } from "../../../generator/parse/value.js";
import type { Value } from "../../../generator/parse/value.js";
import { insertBefore, ofKind, remove, replace } from "../mutation.js";
import type { Mutation, Source } from "../mutation.js";
import { mutation, nudged, removed, replaced } from "./kind.js";
import type { Mutate } from "./kind.js";
import { drops } from "./signed.js";

/** For each type, one that takes more, and one that takes less, where there are such. */
const others: Readonly<Record<DataTypeName, readonly DataTypeName[]>> = {
  numeric: ["alphanumeric"],
  alphanumeric: ["ascii", "numeric"],
  alphabetic: ["alphanumeric"],
  ascii: ["text", "alphanumeric"],
  text: ["ascii"],
  amount: ["text", "numeric"],
  percentage: ["text", "amount"],
  date: ["text", "isoDate"],
  isoDate: ["text", "date"],
  isoTime: ["text"],
  time: ["text"],
  ip: ["text"],
  url: ["text"],
  currency: ["text", "alphabetic"],
  country: ["text"],
  enumeration: ["text"],
  list: ["text"],
};

type Fields = readonly (readonly [Source, Value])[];

function parametersOf(sources: readonly Source[]): Fields {
  return ofKind(sources, "parameters").flatMap((source) =>
    entries(child(source.root, "parameters")).map(([, value]) => [source, value] as const),
  );
}

function fieldsOf(sources: readonly Source[]): Fields {
  return sources.flatMap((source) =>
    ["fields", "children", "answer"]
      .flatMap((key) => entries(child(source.root, key)))
      .map(([, value]) => [source, value] as const),
  );
}

export const types: Mutate = (sources) =>
  parametersOf(sources).flatMap(([source, value]) => ofType("type", source, value));
export const lengths: Mutate = (sources) =>
  parametersOf(sources).flatMap(([source, value]) => ofLength("length", source, value));
export const marks: Mutate = (sources) =>
  parametersOf(sources).flatMap(([source, value]) =>
    ["secret", "personal"].flatMap((mark) =>
      toggled(`mark/${mark}`, source, child(value, mark), child(value, "meaning"), `${mark}: true`),
    ),
  );

export const answers: Mutate = (sources) =>
  fieldsOf(sources).flatMap(([source, value]) => {
    const required = child(value, "required");
    const aliases = child(value, "aliases");
    return [
      ...ofType("answer", source, value),
      ...ofLength("answer", source, value),
      ...replaced("answer/required", source, required, ["true", "false"]),
      ...toggled("answer/personal", source, child(value, "personal"), required, "personal: true"),
      ...(aliases === undefined ? [] : drops("answer/alias", source, aliases)),
      ...removed("answer/also-at", source, child(value, "alsoAt")),
      ...removed("answer/single", source, child(value, "single")),
      ...replaced("answer/counter", source, child(value, "counter"), [`${textOf(child(value, "counter")) ?? ""}Total`]),
    ];
  });

function ofType(area: string, source: Source, value: Value): readonly Mutation[] {
  const type = child(value, "type");
  const name = textOf(type);
  if (type === undefined || !isType(name)) return [];
  const values = child(value, "values");
  const gone = values === undefined ? [] : [remove(source, values)];
  return [
    ...others[name].map((other) =>
      mutation(
        `${area}/type`,
        [source, type],
        [`${nameOf(value)}: ${name}`, other],
        [replace(source, type, other), ...gone],
      ),
    ),
    ...removed(`${area}/negative`, source, child(value, "negative")),
  ];
}

function isType(name: string | undefined): name is DataTypeName {
  return name !== undefined && Object.hasOwn(others, name);
}

function ofLength(area: string, source: Source, value: Value): readonly Mutation[] {
  const length = child(value, "length");
  const kind = area === "length" ? "length/nudge" : `${area}/length`;
  const bounds = numberOf(length) === undefined ? entries(length).map(([, bound]) => bound) : [length];
  return bounds
    .flatMap((bound) => nudged(kind, source, bound))
    .map((one) => ({ ...one, was: `${nameOf(value)}: ${one.was}` }));
}

/** Takes a mark away, or sets it where there is none. */
function toggled(
  kind: string,
  source: Source,
  mark: Value | undefined,
  before: Value | undefined,
  pair: string,
): readonly Mutation[] {
  if (mark !== undefined)
    return removed(kind, source, mark).map((one) => ({ ...one, was: `${nameOf(mark, 2)}: ${one.was}` }));
  if (before === undefined) return [];
  return [
    mutation(
      kind,
      [source, before],
      [nameOf(before, 2), `${nameOf(before, 2)}: ${pair}`],
      [insertBefore(source, before, pair)],
    ),
  ];
}

/** The key of a value, or of what it is part of. */
function nameOf({ path }: Value, up = 1): string {
  return String(path.at(-up));
}
