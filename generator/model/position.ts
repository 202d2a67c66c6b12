import { locator } from "../findings/locate.js";
import type { SpecDocument } from "../parse.js";
import type { Value } from "../parsed-value.js";
import type { Position } from "./model.js";

/** Where a fact begins: at its key, or at the item of a list. */
export type At = (value: Value) => Position;

export function positions(documents: readonly SpecDocument[]): At {
  const rangeOf = locator(documents);
  return ({ file, path }) => ({ file, ...rangeOf({ file, path, side: "key" }).start });
}
