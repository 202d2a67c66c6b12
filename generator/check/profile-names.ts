import type { Outline } from "./outline.js";

/** What an operation need not send by itself: the profile does. */
export const profileNames = (outline: Outline): ReadonlySet<string> =>
  new Set(outline.placed.flatMap((name) => name.meant ?? []));
