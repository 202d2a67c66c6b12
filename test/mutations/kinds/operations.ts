/** What an operation does, where it is sent, and how its effect shows. */
import { effects, MOVES_MONEY, operationKinds, signLists, signs } from "../../../generator/model/model.js";
import { child, entries, items, textOf } from "../../../generator/parse/value.js";
import type { Value } from "../../../generator/parse/value.js";
import { insertBefore, ofKind, remove, replace, rewrite, written, writtenItems } from "../mutation.js";
import type { Edit, Mutation, Source } from "../mutation.js";
import { mutation, profilesIn, removed, replaced } from "./kind.js";
import type { Mutate } from "./kind.js";
import { drops } from "./signed.js";

export const effect: Mutate = (sources) =>
  ofKind(sources, "operation").flatMap((source) => {
    const value = child(source.root, "effect");
    const sign = child(source.root, "effectSign");
    const plain = replaced("effect/change", source, value, effects);
    if (value === undefined || sign === undefined) return plain;
    const was = written(source, value);
    const harmless = effects.filter((other) => other !== was && other !== MOVES_MONEY);
    return [
      ...plain,
      ...harmless.map((other) =>
        mutation(
          "effect/without-sign",
          [source, value],
          [`effect: ${was}`, `effect: ${other}, no effectSign`],
          [replace(source, value, other), remove(source, sign)],
        ),
      ),
    ];
  });

export const endpoint: Mutate = (sources) => {
  const operations = ofKind(sources, "operation");
  return [
    ...operations.flatMap((source) => {
      const value = child(source.root, "endpoint");
      const was = textOf(value) ?? "";
      return replaced("endpoint/change", source, value, [...new Set([`${was}s`, was.toLowerCase()])]);
    }),
    ...operations.slice(1).flatMap((source, index) => exchanged(operations[index], source)),
    ...ofKind(sources, "service").flatMap((source) =>
      profilesIn(source.root).flatMap(([, profile]) => {
        const path = child(profile, "path");
        const was = textOf(path) ?? "";
        const others = [was.replace(/^\/[^/]+/, ""), was.replace(/.*\//, "/"), `${was}/`];
        return replaced("endpoint/path", source, path, [...new Set(others)]);
      }),
    ),
  ];
};

/** Two operations, each at the other's endpoint: every endpoint is still there once. */
function exchanged(one: Source | undefined, other: Source): readonly Mutation[] {
  const [a, b] = [child(one?.root, "endpoint"), child(other.root, "endpoint")];
  if (one === undefined || a === undefined || b === undefined) return [];
  const [from, to] = [written(one, a), written(other, b)];
  return [
    mutation(
      "endpoint/exchange",
      [other, b],
      [`${from} and ${to}`, `${to} and ${from}`],
      [replace(one, a, to), replace(other, b, from)],
    ),
  ];
}

export const effectSign: Mutate = (sources) =>
  ofKind(sources, "operation").flatMap((source) => {
    const sign = child(source.root, "effectSign");
    const part = (key: string, others: readonly string[]): readonly Mutation[] =>
      replaced("effectSign/change", source, child(sign, key), others);
    return [
      ...part("sign", signs),
      ...part("in", signLists),
      ...part("amount", ["amount", "approveAmount"]),
      ...part("which", ["orderNumber"]),
      ...part("number", ["orderNumber", "batchNumber"]),
      ...["in", "states", "orderStates", "uncaptured", "amount", "which"].flatMap((key) =>
        removed("effectSign/drop", source, child(sign, key)),
      ),
      ...["states", "orderStates", "uncaptured"].flatMap((key) => {
        const states = child(sign, key);
        return states === undefined ? [] : drops("effectSign/drop-state", source, states);
      }),
    ];
  });

/** Whether it works on an existing order. */
export const operationKind: Mutate = (sources) =>
  ofKind(sources, "operation").flatMap((source) =>
    replaced("operation/kind", source, child(source.root, "kind"), operationKinds),
  );

// The lists of names that operations, their variants and groups have in common.

/** What has the lists `required`, `optional` and `fingerprint`. */
export interface Holder {
  readonly source: Source;
  readonly value: Value;
  /** The operation's own lists; for a group there is none. */
  readonly operation: Value | undefined;
}

type ListName = "required" | "optional" | "unsigned" | "fingerprint";

export function holders(sources: readonly Source[]): readonly Holder[] {
  return sources.flatMap((source): Holder[] => {
    const { kind, root } = source;
    if (kind === "groups")
      return entries(child(root, "groups")).map(([, value]) => ({ source, value, operation: undefined }));
    if (kind !== "operation") return [];
    const cases = entries(child(root, "variants", "cases"));
    return [root, ...cases.map(([, value]) => value)].map((value) => ({ source, value, operation: root }));
  });
}

export function listOf({ value }: Holder, name: ListName): Value | undefined {
  return child(value, name);
}

/** Takes a name out of a list; nothing where it is not in it, or there is no such list. */
export function without(source: Source, list: Value | undefined, name: string): readonly Edit[] {
  const texts = writtenItems(source, list);
  return list === undefined || !texts.includes(name)
    ? []
    : [
        rewrite(
          source,
          list,
          texts.filter((text) => text !== name),
        ),
      ];
}

/** Appends a name to a list of the holder, which may not have that list yet. */
export function withName({ source, value }: Holder, name: ListName, added: string): readonly Edit[] {
  const list = child(value, name);
  if (list !== undefined) return [rewrite(source, list, [...writtenItems(source, list), added])];
  const before = child(value, "fingerprint");
  return before === undefined ? [] : [insertBefore(source, before, `${name}: [${added}]`)];
}

/** The operation's order of missing parameters. */
export function missingOrder({ operation }: Holder): Value | undefined {
  return child(operation, "missing", "order");
}

/** The items of a list with their text. */
export function namesIn(source: Source, list: Value | undefined): readonly (readonly [item: Value, text: string])[] {
  return items(list).map((item) => [item, written(source, item)]);
}
