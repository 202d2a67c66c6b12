import { tagsIn } from "../check/rules/service.js";
import type { Place } from "../findings/finding.js";
import { locator } from "../parse/parse.js";
import type { SpecDocument } from "../parse/parse.js";
import { child, entries, items, textOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import type { FileKind } from "../read/spec-files.js";
import { textTable } from "../text/markdown.js";
import { printable } from "../text/words.js";

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
interface TagRow {
  readonly tag: string;
  readonly kind: string;
  readonly facts: number;
  /** Facts that cite nothing else. */
  readonly alone: number;
}

/** A fact without a source, and where it stands. */
interface Uncovered extends Place {
  readonly facts: string;
  readonly name: string;
  readonly file: string;
}

interface Coverage {
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

/** One fact of the spec and the source that it cites. */
interface Fact {
  readonly facts: string;
  readonly value: Value;
  /** Undefined where it cites none. */
  readonly source: Value | undefined;
  /** Whether the source is that of the whole list in which the fact stands. */
  readonly ofList: boolean;
}

/** All facts of the documents, in the order of `factPlaces`. */
export function factsIn(documents: readonly SpecDocument[]): readonly Fact[] {
  return factPlaces.flatMap((place) =>
    documents
      .filter(({ kind }) => kind === place.kind)
      .flatMap(({ root }) => valuesAt(root, place.path).map((value) => factAt(root, place, value))),
  );
}

function factAt(root: Value, { facts, sourceOfAll }: FactPlace, value: Value): Fact {
  const own = cited(child(value, "source"));
  if (own !== undefined || sourceOfAll === undefined) return { facts, value, source: own, ofList: false };
  // The stars of both paths mean the same entries, from the left.
  const path = sourceOfAll.map((key, index) => (key === "*" ? String(value.path[index]) : key));
  return { facts, value, source: cited(valuesAt(root, path)[0]), ofList: true };
}

/** An empty source cites nothing. */
function cited(source: Value | undefined): Value | undefined {
  return textOf(source)?.trim() ? source : undefined;
}

function valuesAt(from: Value, path: readonly string[]): readonly Value[] {
  const [key, ...rest] = path;
  if (key === undefined) return [from];
  const next = key === "*" ? [...entries(from).map(([, value]) => value), ...items(from)] : [child(from, key)];
  return next.flatMap((value) => (value === undefined ? [] : valuesAt(value, rest)));
}

/** Where facts of one kind stand in files of the spec; "*" is every entry of a map, or every item of a list. */
interface FactPlace {
  /** What the table calls them. */
  readonly facts: string;
  readonly kind: FileKind;
  readonly path: readonly string[];
  /** Where a source stands that covers all of them: a path from the file's root, with the same stars. */
  readonly sourceOfAll?: readonly string[];
}

/** Every place where the spec keeps sources; a test compares this with the sources that it really has. */
export const factPlaces: readonly FactPlace[] = [
  { facts: "operations", kind: "operation", path: [] },
  { facts: "variants", kind: "operation", path: ["variants", "cases", "*"] },
  { facts: "parameters", kind: "parameters", path: ["parameters", "*"] },
  { facts: "groups", kind: "groups", path: ["groups", "*"] },
  { facts: "objects", kind: "object", path: [] },
  { facts: "answer fields", kind: "operation", path: ["answer", "*"] },
  { facts: "answer fields", kind: "object", path: ["fields", "*"] },
  { facts: "answer fields", kind: "object", path: ["children", "*"] },
  { facts: "answer fields", kind: "service", path: ["errors"] },
  { facts: "orders of missing parameters", kind: "operation", path: ["missing"] },
  { facts: "needs of values", kind: "operation", path: ["needs", "*"] },
  { facts: "signs of an effect", kind: "operation", path: ["effectSign"] },
  { facts: "errors of operations", kind: "operation", path: ["errors", "*"] },
  { facts: "notes of operations", kind: "operation", path: ["notes", "*"] },
  { facts: "vectors", kind: "operation", path: ["vectors", "*"] },
  { facts: "vectors", kind: "operation", path: ["variants", "cases", "*", "vectors", "*"] },
  { facts: "enumerations", kind: "enumerations", path: ["enumerations", "*"] },
  {
    facts: "values of enumerations",
    kind: "enumerations",
    path: ["enumerations", "*", "values", "*"],
    sourceOfAll: ["enumerations", "*", "source"],
  },
  { facts: "currencies", kind: "enumerations", path: ["currencies", "*"], sourceOfAll: ["currenciesSource"] },
  { facts: "families of error codes", kind: "error-codes", path: ["families", "*"] },
  { facts: "error codes", kind: "error-codes", path: ["codes", "*"] },
  {
    facts: "ids in error codes",
    kind: "error-codes",
    path: ["parameterIds", "*"],
    sourceOfAll: ["parameterIdsSource"],
  },
  { facts: "notes on these ids", kind: "error-codes", path: ["parameterIdNotes", "*"] },
  ...["servers", "interfaces", "headers", "statuses", "credentials"].map((key): FactPlace => ({
    facts: "service",
    kind: "service",
    path: [key, "*"],
  })),
  ...["defaults", "fingerprint", "limits", "timeouts"].map((key): FactPlace => ({
    facts: "service",
    kind: "service",
    path: [key],
  })),
  { facts: "service", kind: "service", path: ["interfaces", "*", "profiles", "*"] },
  { facts: "life cycles", kind: "life-cycles", path: [] },
  { facts: "life cycles", kind: "life-cycles", path: ["lifeCycles", "*"] },
  ...["oneStepAcquirers", "transfer", "recurring"].map((key): FactPlace => ({
    facts: "life cycles",
    kind: "life-cycles",
    path: [key],
  })),
  ...["orders", "answers", "financialInstitutions", "cards", "refusals"].map((key): FactPlace => ({
    facts: "demo account",
    kind: "demo-account",
    path: [key, "*"],
  })),
  { facts: "demo account", kind: "demo-account", path: ["unknownOrders"] },
  { facts: "confirmations", kind: "confirmation", path: [] },
  ...["fingerprint", "reply"].map((key): FactPlace => ({ facts: "confirmations", kind: "confirmation", path: [key] })),
  { facts: "confirmations", kind: "confirmation", path: ["states", "*"] },
  { facts: "confirmations", kind: "confirmation", path: ["fields", "*"] },
  { facts: "vectors", kind: "confirmation", path: ["vectors", "*"] },
];

/** For people at a terminal: one table by kind of fact, one by tag, and the facts without a source. */
export function renderCoverage({ kinds, rows, total, tags, without }: Coverage): string {
  const cells = (row: CoverageRow): readonly string[] => [
    row.facts,
    ...[row.all, row.own, row.ofList, row.none, ...kinds.map((kind) => row.byKind[kind] ?? 0)].map(String),
  ];
  return [
    ...textTable(["facts", "all", "own", "list's", "none", ...kinds], [...rows.map(cells), cells(total)]),
    "",
    ...textTable(
      ["tag", "facts", "alone", "kind"],
      tags.map(({ tag, facts, alone, kind }) => [tag, String(facts), String(alone), kind]),
    ),
    "",
    ...without.map(({ file, line, column, facts, name }) => `${file}:${line}:${column}: no source: ${name} (${facts})`),
    `${without.length} of ${total.all} facts cite no source.`,
    "",
  ]
    .map(printable)
    .join("\n");
}
