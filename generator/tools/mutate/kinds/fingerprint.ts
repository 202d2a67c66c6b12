/** Everything that decides what a request is signed with. */
import { child, entries, items } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { replace, rewrite } from "../edits.js";
import type { Mutation } from "../mutation.js";
import { ofKind, written, writtenItems } from "../source.js";
import type { Source } from "../source.js";
import { mutation } from "./kind.js";
import type { Mutate } from "./kind.js";
import { holders, listOf, namesIn, withName, without } from "./lists.js";
import type { Holder } from "./lists.js";

export const fingerprints: Mutate = (sources) => [
  ...holders(sources).flatMap((holder) => {
    const list = listOf(holder, "fingerprint");
    if (list === undefined) return [];
    return [
      ...swaps("fingerprint/swap", holder.source, list),
      ...drops("fingerprint/drop", holder.source, list),
      ...unsigned(holder, list),
    ];
  }),
  ...holders(sources).flatMap(signed),
  ...ofKind(sources, "service").flatMap(ofService),
];

/** Two neighbours in each other's place. */
export function swaps(kind: string, source: Source, list: Value): readonly Mutation[] {
  const texts = writtenItems(source, list);
  return items(list)
    .slice(1)
    .flatMap((item, index) => {
      const [before = "", after = ""] = texts.slice(index, index + 2);
      if (before === after) return [];
      const swapped = [...texts.slice(0, index), after, before, ...texts.slice(index + 2)];
      return [
        mutation(
          kind,
          [source, item],
          [`${before}, ${after}`, `${after}, ${before}`],
          [rewrite(source, list, swapped)],
        ),
      ];
    });
}

/** One item less. */
export function drops(kind: string, source: Source, list: Value): readonly Mutation[] {
  const texts = writtenItems(source, list);
  return items(list).map((item, index) =>
    mutation(kind, [source, item], [texts[index] ?? "", ""], [rewrite(source, list, texts.toSpliced(index, 1))]),
  );
}

/** Sent as before, but no longer signed. */
function unsigned(holder: Holder, list: Value): readonly Mutation[] {
  const { source, operation } = holder;
  if (operation === undefined) return [];
  return namesIn(source, list).map(([item, name]) =>
    mutation(
      "fingerprint/unsign",
      [source, item],
      [name, `unsigned: ${name}`],
      [...without(source, list, name), ...withName({ ...holder, value: operation }, "unsigned", name)],
    ),
  );
}

/** Signed, although it must not be: first or last. */
function signed(holder: Holder): readonly Mutation[] {
  const { source } = holder;
  const list = listOf(holder, "fingerprint");
  const unsignedList = listOf(holder, "unsigned");
  if (list === undefined) return [];
  const texts = writtenItems(source, list);
  return namesIn(source, unsignedList).flatMap(([item, name]) =>
    [
      [name, ...texts],
      [...texts, name],
    ].map((order) =>
      mutation(
        "fingerprint/sign",
        [source, item],
        [`unsigned: ${name}`, `fingerprint: ${name}, ${order[0] === name ? "first" : "last"}`],
        [...without(source, unsignedList, name), rewrite(source, list, order)],
      ),
    ),
  );
}

/** What every request is signed with first, and how. */
function ofService(source: Source): readonly Mutation[] {
  const prefixes = entries(child(source.root, "profiles")).flatMap(([, profile]) => child(profile, "prefix") ?? []);
  const rule = child(source.root, "fingerprint");
  const values: readonly (readonly [key: string, text: string])[] = [
    ["parameter", "fingerprint"],
    ["key", "password"],
    ["algorithm", "sha256"],
    ["length", "64"],
  ];
  return [
    ...prefixes.flatMap((prefix) => [
      ...swaps("fingerprint/prefix-swap", source, prefix),
      ...drops("fingerprint/prefix-drop", source, prefix),
    ]),
    ...values.flatMap(([key, text]) => {
      const value = child(rule, key);
      return value === undefined
        ? []
        : [
            mutation(
              "fingerprint/rule",
              [source, value],
              [`${key}: ${written(source, value)}`, text],
              [replace(source, value, text)],
            ),
          ];
    }),
  ];
}
