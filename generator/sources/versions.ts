/**
 * Tables that stand on a page twice, for two sizes of screen. In: the page's tables. Out: each once, the one for big
 * screens with its twin, and where the two say different things.
 */
import type { Model } from "../model/model.js";
import { singleFiles } from "../read/spec-files.js";
import { answerFacts } from "./answer-facts.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, requestFacts, resolveIn } from "./facts.js";
import type { TypedFact } from "./facts.js";
import { forms } from "./page-words.js";
import type { PageRow, PageTable } from "./page.js";
import { roleOf, subjectOfTable } from "./subjects.js";

/** A table that stands on the page once, or twice for two sizes of screen. */
export interface Versions {
  readonly table: PageTable;
  readonly other: PageTable | undefined;
}

/** Pairs the versions of tables: by id, and where one has none by their order. The one for big screens is the one to read. */
export function pairVersions(tables: readonly PageTable[]): readonly Versions[] {
  const mobile = tables.filter(({ screen }) => screen === "mobile");
  const byKey = new Map(mobile.map((table) => [keyOf(table), table]));
  const others = new Map<PageTable, PageTable>();
  for (const [index, table] of tables.entries()) {
    const next = tables[index + 1];
    const unnamed = table.id === undefined || next?.id === undefined;
    const follows = table.screen === "big" && next?.screen === "mobile" && unnamed;
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

/** Where the two versions of a table say different things, shown at the fact that they are about. */
export function compareVersions(all: readonly Versions[], title: string, model: Model): readonly Drift[] {
  return all.flatMap((versions) =>
    disagreements(versions).map(({ name, one, other }): Drift => {
      const { table } = versions;
      const fact = factFor(name, table, title, model);
      return {
        code: "QM1209",
        spot: fact?.description ?? atKey(singleFiles.service, ["service"]),
        message: `About "${name}", the page says "${one}" on big screens and "${other}" on small ones.`,
        place: table.place,
        says: `${one} and ${other}`,
        notes: fact?.notes ?? [],
      };
    }),
  );
}

function factFor(name: string, table: PageTable, title: string, model: Model): TypedFact | undefined {
  const subject = subjectOfTable(table, title, model);
  const operation = subject?.is === "operation" ? subject.operation : undefined;
  if (roleOf(table, title) === "answer") return resolveIn(name, answerFacts(model, operation).typed);
  const common = resolveIn(name, commonFacts(model));
  if (subject?.is !== "operation") return common;
  return resolveIn(name, requestFacts(subject.operation, subject.variant)) ?? common;
}

/** A difference between the two versions of a table. */
interface Disagreement {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

function disagreements({ table, other }: Versions): readonly Disagreement[] {
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
    return pairs
      .map(([a, b]) => [withoutStop(a), withoutStop(b)] as const)
      .filter(([a, b]) => a.toLowerCase() !== b.toLowerCase())
      .map(([a, b]) => ({ name, one: a, other: b }));
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
function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
