import type { Outline } from "./outline.js";

/** What an operation need not send by itself: the profile does. */
export function profileNames(outline: Outline): ReadonlySet<string> {
  return new Set(outline.placed.flatMap((name) => name.meant ?? []));
}
