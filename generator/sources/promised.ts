/**
 * What a page has to list because the spec says that it does. In: where the page belongs, and the names in its tables.
 * Out: whether a fact cites the page and stands in no table, or cites one table and stands not in that. It holds a page to
 * what nothing on it announces: a table about one acquirer alone, or a field under the heading of a feature.
 */
import { candidatesFor } from "./facts.js";
import type { TypedFact } from "./facts.js";
import type { Page, PageTable } from "./page.js";

export type Promised = (fact: Pick<TypedFact, "name" | "source">) => boolean;

export function promisedBy({ address, tables }: Page): Promised {
  const printedIn = (some: readonly PageTable[]): ReadonlySet<string> =>
    new Set(some.flatMap(({ rows }) => rows.flatMap(({ name }) => candidatesFor(name))));
  const ofPart = (part: string): readonly PageTable[] =>
    tables.filter(({ id, under }) => id === part || under.at(-1)?.id === part);
  const byPart = new Map<string, ReadonlySet<string>>();
  const printed = (part: string): ReadonlySet<string> => {
    const names = byPart.get(part) ?? printedIn(part === "" ? tables : ofPart(part));
    byPart.set(part, names);
    return names;
  };
  return ({ name, source }) => partsIn(source).some(({ page, part }) => page === address && !printed(part).has(name));
}

/** "L:deposit#cards; RB:R1" cites a part of deposit, which is the id of a table or of the heading above it, and R1. */
function partsIn(source: string): readonly { readonly page: string; readonly part: string }[] {
  return source.split(";").map((one) => {
    const [page = "", part = ""] = one
      .trim()
      .replace(/^[^:]+:/, "")
      .split("#");
    return { page, part };
  });
}
