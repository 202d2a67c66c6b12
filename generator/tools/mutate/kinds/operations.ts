/** What an operation does, where it is sent, and how its effect shows. */
import { MOVES_MONEY, effects, operationKinds, signLists, signs } from "../../../operation-words.js";
import { child, entries, textOf } from "../../../parsed-value.js";
import { remove, replace } from "../edits.js";
import type { Mutation } from "../mutation.js";
import { ofKind, written } from "../source.js";
import type { Source } from "../source.js";
import { drops } from "./fingerprint.js";
import { mutation } from "./kind.js";
import type { Mutate } from "./kind.js";
import { removed, replaced } from "./replaced.js";

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
      entries(child(source.root, "profiles")).flatMap(([, profile]) => {
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
