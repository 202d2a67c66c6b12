/** The lists of names that operations, their variants and groups have in common. */
import { child, entries, items } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { insertBefore, rewrite } from "../edits.js";
import type { Edit } from "../mutation.js";
import { written, writtenItems } from "../source.js";
import type { Source } from "../source.js";

/** What has the lists `required`, `optional` and `fingerprint`. */
export interface Holder {
  readonly source: Source;
  readonly value: Value;
  /** The operation's own lists; for a group there is none. */
  readonly operation: Value | undefined;
}

export type ListName = "required" | "optional" | "unsigned" | "fingerprint";

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
