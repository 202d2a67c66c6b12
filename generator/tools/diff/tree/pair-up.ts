import { child, textOf } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { canonical } from "./canonical.js";

export interface Pairing {
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What an element is called: its text, or what stands under `by`; else all of it. */
export function idOf(element: Value, by: string | undefined): string {
  return textOf(by === undefined ? element : child(element, by)) ?? canonical(element.raw);
}

/**
 * Elements of the same id, old with new. Where several have one id, those that are equal belong together, and of the rest
 * the first with the first.
 */
export function pairUp(before: readonly Value[], after: readonly Value[], by: string | undefined): Pairing[] {
  const ids = new Set([...before, ...after].map((element) => idOf(element, by)));
  const [old, now] = [byId(before, by), byId(after, by)];
  return [...ids].flatMap((id) => {
    const [olds, news] = withoutEqual(old.get(id) ?? [], now.get(id) ?? []);
    const length = Math.max(olds.length, news.length);
    return Array.from({ length }, (_, index) => ({ id, before: olds[index], after: news[index] }));
  });
}

function byId(elements: readonly Value[], by: string | undefined): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const element of elements) {
    const id = idOf(element, by);
    found.set(id, [...(found.get(id) ?? []), element]);
  }
  return found;
}

function withoutEqual(before: readonly Value[], after: readonly Value[]): [readonly Value[], readonly Value[]] {
  // The usual case: one of each, which are compared when they are looked into.
  if (before.length === 1 && after.length === 1) return [before, after];
  const rest = [...after];
  const left = before.filter((element) => {
    const text = canonical(element.raw);
    const index = rest.findIndex((other) => canonical(other.raw) === text);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [left, rest];
}
