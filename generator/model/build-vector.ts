import { items } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { Vector } from "./model.js";
import { below, sortedEntries, text, textRecord } from "./read-value.js";

/** In TypeScript form: texts, and lists of items for repeating groups. */
function buildParameters(value: Value): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sortedEntries(value).map(([name, given]) => [
      name,
      Array.isArray(given.raw) ? items(given).map(textRecord) : text(value, name),
    ]),
  );
}

export function buildVector(value: Value): Vector {
  return { id: text(value, "id"), parameters: buildParameters(below(value, "parameters")) };
}
