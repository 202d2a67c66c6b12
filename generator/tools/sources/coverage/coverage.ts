import { tagsIn } from "../../../check/rules/sources.js";
import type { Place } from "../../../findings/finding.js";
import { locator } from "../../../findings/locate.js";
import type { SpecDocument } from "../../../parse.js";
import { child, entries, textOf } from "../../../parsed-value.js";
import { factsIn } from "./facts.js";
import type { Fact } from "./facts.js";

/** One row of the table: facts of one kind. */
export interface CoverageRow {
  readonly facts: string;
  readonly all: number;
  /** Those that cite a source of their own. */
  readonly own: number;
  /** Those that stand in a list with one source for all. */
  readonly ofList: number;
  readonly none: number;
  /** How many cite a source of this kind; a fact with several sources counts for each. */
  readonly byKind: Readonly<Record<string, number>>;
}

/** How often one tag is cited. */
export interface TagRow {
  readonly tag: string;
  readonly kind: string;
  readonly facts: number;
  /** Facts that cite nothing else. */
  readonly alone: number;
}

/** A fact without a source, and where it stands. */
export interface Uncovered extends Place {
  readonly facts: string;
  readonly name: string;
  readonly file: string;
}

export interface Coverage {
  readonly kinds: readonly string[];
  readonly rows: readonly CoverageRow[];
  readonly total: CoverageRow;
  readonly tags: readonly TagRow[];
  readonly without: readonly Uncovered[];
}

interface Judged extends Fact {
  readonly tags: readonly string[];
}

/** Which facts cite a source, and of which kind. A tag that service.yaml does not declare is no source. */
export function coverageOf(documents: readonly SpecDocument[]): Coverage {
  const declared = declaredKinds(documents);
  const kinds = [...new Set(declared.values())];
  const facts = factsIn(documents).map((fact): Judged => {
    const tags = new Set(tagsIn(textOf(fact.source) ?? "").filter((tag) => declared.has(tag)));
    return { ...fact, tags: [...tags] };
  });
  const row = (name: string, some: readonly Judged[]): CoverageRow => ({
    facts: name,
    all: some.length,
    own: count(some, ({ tags, ofList }) => tags.length > 0 && !ofList),
    ofList: count(some, ({ tags, ofList }) => tags.length > 0 && ofList),
    none: count(some, ({ tags }) => tags.length === 0),
    byKind: Object.fromEntries(
      kinds.map((kind) => [kind, count(some, ({ tags }) => tags.some((tag) => declared.get(tag) === kind))]),
    ),
  });
  const rangeOf = locator(documents);
  const names = [...new Set(facts.map((fact) => fact.facts))];
  return {
    kinds,
    rows: names.map((name) =>
      row(
        name,
        facts.filter((fact) => fact.facts === name),
      ),
    ),
    total: row("all", facts),
    tags: [...declared].map(([tag, kind]) => ({
      tag,
      kind,
      facts: count(facts, ({ tags }) => tags.includes(tag)),
      alone: count(facts, ({ tags }) => tags.length === 1 && tags[0] === tag),
    })),
    without: facts
      .filter(({ tags }) => tags.length === 0)
      .map(({ facts: name, value: { file, path } }) => ({
        facts: name,
        name: path.join("."),
        file,
        ...rangeOf({ file, path, side: "key" }).start,
      })),
  };
}

/** Kinds of sources by tag, in the order of service.yaml. */
function declaredKinds(documents: readonly SpecDocument[]): ReadonlyMap<string, string> {
  const service = documents.find(({ kind }) => kind === "service")?.root;
  return new Map(
    entries(child(service, "sources")).map(([tag, source]) => [tag, textOf(child(source, "kind")) ?? "undeclared"]),
  );
}

function count<T>(all: readonly T[], wanted: (one: T) => boolean): number {
  return all.filter(wanted).length;
}
