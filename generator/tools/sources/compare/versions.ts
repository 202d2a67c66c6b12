import type { PageRow, PageTable } from "../page/page.js";
import { forms } from "../page/words.js";

/** A table that stands on the page once, or twice for two sizes of screen. */
export interface Versions {
  readonly table: PageTable;
  readonly other: PageTable | undefined;
}

/** A difference between the two versions of a table. */
export interface Disagreement {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

/** Pairs the versions of tables: by id, and without ids by their order. The one for big screens is the one to read. */
export function pairVersions(tables: readonly PageTable[]): readonly Versions[] {
  const mobile = tables.filter(({ screen }) => screen === "mobile");
  const byKey = new Map(mobile.map((table) => [keyOf(table), table]));
  const others = new Map<PageTable, PageTable>();
  for (const [index, table] of tables.entries()) {
    const next = tables[index + 1];
    const follows = table.screen === "big" && next?.screen === "mobile" && next.id === undefined;
    const other = byKey.get(keyOf(table)) ?? (follows ? next : undefined);
    if (table.screen !== "mobile" && other !== undefined) others.set(table, other);
  }
  const paired = new Set(others.values());
  return tables.filter((table) => !paired.has(table)).map((table) => ({ table, other: others.get(table) }));
}

/** The id, or else the caption without its number. */
function keyOf({ id, caption }: PageTable): string {
  return id?.replace(forms.mobileId, "") ?? caption.replace(/^table \d+\. /i, "");
}

/** Where the two versions say different things. */
export function disagreements({ table, other }: Versions): readonly Disagreement[] {
  if (other === undefined) return [];
  const [big, mobile] = [byName(table), byName(other)];
  return [...new Set([...big.keys(), ...mobile.keys()])].flatMap((name) => {
    const [one, two] = [big.get(name), mobile.get(name)];
    if (one === undefined || two === undefined) return [{ name, one: listed(one), other: listed(two) }];
    const pairs = [
      [one.type ?? "", two.type ?? ""],
      // The small version may leave out what is not so.
      one.signed === undefined || two.signed === undefined ? ["", ""] : [markIn(one), markIn(two)],
    ] as const;
    return pairs.filter(([a, b]) => comparable(a) !== comparable(b)).map(([a, b]) => ({ name, one: a, other: b }));
  });
}

function listed(row: PageRow | undefined): string {
  return row === undefined ? "not listed" : "listed";
}

function byName({ rows }: PageTable): ReadonlyMap<string, PageRow> {
  return new Map(rows.map((row) => [row.name, row]));
}

function markIn({ signed }: PageRow): string {
  if (typeof signed === "object") return signed.unclear;
  return signed ? "within the fingerprint" : "not within the fingerprint";
}

/** A full stop more or less is no disagreement. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/\.$/, "");
}
