/**
 * What a page has to list because the spec says that it does. In: where the page belongs, and the names in its tables.
 * Out: whether a fact cites the page and stands in no table. It holds a page to what nothing on it announces: a table
 * about one acquirer alone, or a field under the heading of a feature.
 */
import { candidatesFor } from "./facts.js";
import type { TypedFact } from "./facts.js";
import type { Page } from "./page.js";

export type Promised = (fact: Pick<TypedFact, "name" | "source">) => boolean;

export function promisedBy({ address, tables }: Page): Promised {
  const printed = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ name }) => candidatesFor(name))));
  return ({ name, source }) => pagesIn(source).some((page) => page === address) && !printed.has(name);
}

/** "L:deposit; RB:R1" cites deposit and R1. */
function pagesIn(source: string): readonly string[] {
  return source.split(";").map((one) => one.trim().replace(/^[^:]+:/, ""));
}
