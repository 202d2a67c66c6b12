/** Everything that decides what a request is signed with. */
import { child, items } from "../../../generator/parse/value.js";
import type { Value } from "../../../generator/parse/value.js";
import { ofKind, replace, rewrite, written, writtenItems } from "../mutation.js";
import type { Edit, Mutation, Source } from "../mutation.js";
import { mutation, profilesIn } from "./kind.js";
import type { Mutate } from "./kind.js";
import { holders, listOf, missingOrder, namesIn, withName, without } from "./operations.js";
import type { Holder } from "./operations.js";

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
function swaps(kind: string, source: Source, list: Value): readonly Mutation[] {
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
  const prefixes = profilesIn(source.root).flatMap(([, profile]) => child(profile, "signed") ?? []);
  const rule = child(source.root, "fingerprint");
  const values: readonly (readonly [key: string, text: string])[] = [
    ["parameter", "fingerprint"],
    ["algorithm", "sha256"],
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

// Which parameters must be sent, which may be, and in which order missing ones are reported.

export const required: Mutate = (sources) =>
  holders(sources).flatMap((holder) => [...ofRequired(holder), ...ofOptional(holder)]);

export const missing: Mutate = (sources) =>
  holders(sources).flatMap((holder) => {
    const order = missingOrder(holder);
    if (order === undefined || holder.value !== holder.operation) return [];
    return [...swaps("missing/swap", holder.source, order), ...drops("missing/drop", holder.source, order)];
  });

function ofRequired(holder: Holder): readonly Mutation[] {
  const { source } = holder;
  const list = listOf(holder, "required");
  return namesIn(source, list).flatMap(([item, name]) => {
    const notMissing = without(source, missingOrder(holder), name);
    const gone = [...without(source, list, name), ...notMissing];
    return [
      mutation("required/drop", [source, item], [name, ""], without(source, list, name)),
      mutation("required/forget", [source, item], [name, "nowhere"], [...gone, ...notSigned(holder, name)]),
      mutation(
        "required/to-optional",
        [source, item],
        [name, `optional: ${name}`],
        [...gone, ...withName(holder, "optional", name)],
      ),
    ];
  });
}

function ofOptional(holder: Holder): readonly Mutation[] {
  const { source } = holder;
  const list = listOf(holder, "optional");
  return namesIn(source, list).flatMap(([item, name]) => {
    const gone = without(source, list, name);
    return [
      mutation(
        "required/forget-optional",
        [source, item],
        [`optional: ${name}`, "nowhere"],
        [...gone, ...notSigned(holder, name)],
      ),
      mutation(
        "required/from-optional",
        [source, item],
        [`optional: ${name}`, `required: ${name}`],
        [...gone, ...withName(holder, "required", name), ...reportedMissing(holder, name)],
      ),
    ];
  });
}

function notSigned(holder: Holder, name: string): readonly Edit[] {
  return (["fingerprint", "unsigned"] as const).flatMap((list) => without(holder.source, listOf(holder, list), name));
}

/** Only the operation's own parameters are reported in an order. */
function reportedMissing(holder: Holder, name: string): readonly Edit[] {
  const order = missingOrder(holder);
  if (order === undefined || holder.value !== holder.operation || items(order).length === 0) return [];
  return [rewrite(holder.source, order, [...writtenItems(holder.source, order), name])];
}
