import { describeType, unitOf } from "../model/data-types.js";
import { profilesOf } from "../model/model.js";
import type { Model, Operation, Variant } from "../model/model.js";
import type { Spot } from "../parse/parse.js";
import { singleFiles } from "../read/spec-files.js";
import { didYouMean } from "../text/words.js";
import { atKey, atValue } from "./drift.js";
import type { Drift } from "./drift.js";
import { begunGroups, commonFacts, notesAbout, notesOf, requestFacts, resolveIn, variantPath } from "./facts.js";
import type { Facts, RequestFact, TypedFact } from "./facts.js";
import type { Role } from "./page-words.js";
import type { PageRow, PageTable } from "./page.js";
import { lengthInWords, readPhrase } from "./phrase.js";
import type { Phrase, PhraseLength } from "./phrase.js";

/** A table of request parameters of one operation. */
export interface RequestTable {
  readonly table: PageTable;
  readonly role: Exclude<Role, "answer"> | undefined;
  readonly variant: Variant | undefined;
}

/** Compares what a page lists for one operation with what the spec sends; `whole` for a page about nothing else. */
export function compareRequests(
  operation: Operation,
  tables: readonly RequestTable[],
  model: Model,
  whole: boolean,
): readonly Drift[] {
  const common = commonFacts(model);
  const rows = tables.flatMap(({ table, role, variant }) => {
    const facts = requestFacts(operation, variant);
    const others = (operation.variants?.cases ?? []).map((one) => requestFacts(operation, one));
    return table.rows.map((row) => {
      const fact = [facts, ...others].map((some) => resolveIn(row.name, some)).find((one) => one !== undefined);
      return { row, role, fact, typed: fact ?? resolveIn(row.name, common), table, variant };
    });
  });
  const drifts = rows.flatMap(({ row, role, fact, typed, table: { place }, variant }) => {
    if (typed === undefined) return [unknown(row, operation, variant, role, place)];
    return [...compareType(row, typed, place), ...(fact === undefined ? [] : compareUse(row, role, fact, place))];
  });
  const listed = new Set(rows.flatMap(({ typed }) => typed?.name ?? []));
  return [...drifts, ...missing(operation, tables, listed, whole)];
}

/** Parameters of all operations: nothing is compared but what they are. */
export function compareCommon(tables: readonly PageTable[], model: Model): readonly Drift[] {
  const facts = commonFacts(model);
  return tables.flatMap(({ rows, place }) =>
    rows.flatMap((row) => {
      const fact = resolveIn(row.name, facts);
      return fact === undefined ? [unknownToAll(row, facts, model, place)] : compareType(row, fact, place);
    }),
  );
}

function compareUse(row: PageRow, role: RequestTable["role"], fact: RequestFact, place: string): readonly Drift[] {
  const { name, notes, required, signed, listed: spot } = fact;
  const drifts: Drift[] = [];
  // What a group requires is optional for the operation: both are right.
  const differs = role === "required" ? !required : role === "optional" && required && fact.group === undefined;
  if (differs && role !== undefined) {
    const message = `"${name}" is ${role} on the page, ${required ? "required" : "optional"} in the spec.`;
    drifts.push({ code: "QM1205", spot, message, place, says: `calls it ${role}`, notes });
  }
  if (typeof row.signed === "object") {
    const says = row.signed.unclear;
    const message = `Whether the page has "${name}" within the fingerprint cannot be read: "${says}".`;
    drifts.push({ code: "QM1208", spot, message, place, says, notes });
  } else if (row.signed !== undefined && row.signed !== signed) {
    const [page, spec] = row.signed ? ["signed", "unsigned"] : ["not signed", "signed"];
    const message = `"${name}" is ${page} on the page, ${spec} in the spec.`;
    drifts.push({ code: "QM1207", spot, message, place, says: `calls it ${page}`, notes });
  }
  return drifts;
}

function unknown(
  { name }: PageRow,
  operation: Operation,
  variant: Variant | undefined,
  role: RequestTable["role"],
  place: string,
): Drift {
  const list = role ?? "optional";
  const path = variant === undefined ? [list] : [...variantPath(variant), list];
  const guess = didYouMean(name, requestFacts(operation, variant).keys());
  return {
    code: "QM1201",
    spot: atKey(operation.at.file, path),
    message: `The page lists "${name}" for ${operation.name}, the spec does not send it${guess}`,
    place,
    says: `lists ${name}`,
    notes: notesOf(operation, variant?.note),
  };
}

function unknownToAll({ name }: PageRow, facts: ReadonlyMap<string, TypedFact>, model: Model, place: string): Drift {
  const { service } = model;
  return {
    code: "QM1201",
    spot: atKey(singleFiles.service, ["interfaces"]),
    message: `The page lists "${name}" for all operations, no profile has it${didYouMean(name, facts.keys())}`,
    place,
    says: `lists ${name}`,
    notes: [...profilesOf(service).map(({ note }) => note), service.fingerprint.note].filter(
      (note) => note !== undefined,
    ),
  };
}

/**
 * What the page does not list. A table claims to hold all of its kind; a page about one operation claims to hold all of
 * it. Groups are documented on pages of their own, so only a group that the page begins is expected to the end.
 */
function missing(
  operation: Operation,
  tables: readonly RequestTable[],
  listed: ReadonlySet<string>,
  whole: boolean,
): readonly Drift[] {
  const has = (role: Role, variant: Variant | undefined): boolean =>
    tables.some((one) => one.role === role && one.variant === variant);
  const base = requestFacts(operation, undefined);
  const about = whole && tables.some(({ variant }) => variant === undefined);
  const all = [...base.values()];
  const begun = begunGroups(all, new Set(all.filter(({ name }) => listed.has(name))), ({ group }) => group?.name);
  const wanted = (fact: RequestFact): boolean => {
    if (fact.group !== undefined) return begun.has(fact.group.name);
    return has(fact.required ? "required" : "optional", undefined) || about;
  };
  const own = (operation.variants?.cases ?? [])
    .filter((variant) => has("required", variant))
    .flatMap((variant) => {
      const facts: Facts = requestFacts(operation, variant);
      return variant.required.flatMap(({ name }) => facts.get(name) ?? []);
    });
  return [...[...base.values()].filter(wanted), ...own]
    .filter(({ name }) => !listed.has(name))
    .map(({ name, listed: spot, notes }) => ({
      code: "QM1202",
      spot,
      message: `The page does not list "${name}", which ${operation.name} sends.`,
      place: tables.map(({ table }) => table.place).join(", "),
      says: "does not list it",
      notes: [...notes, ...notesAbout(operation, name)],
    }));
}

/** Differences between a phrase about a data type and the spec's; what the phrase leaves open is not compared. */
export function compareType(row: PageRow, fact: TypedFact, place: string): readonly Drift[] {
  if (row.type === undefined) return [];
  const of = { place, notes: fact.notes };
  const phrase = readPhrase(row.type);
  if (phrase === undefined) {
    const message = `The page's data type of "${row.name}" cannot be read: "${row.type}".`;
    return [{ ...of, code: "QM1208", spot: below(fact, "type"), message, says: row.type }];
  }
  const spec = describeType(fact.type);
  const drifts: Drift[] = [];
  if (!fits(phrase, fact)) {
    const word = phrase.value ?? phrase.word;
    const message = `The page calls "${row.name}" ${word}, the spec says: ${spec}.`;
    drifts.push({ ...of, code: "QM1204", spot: below(fact, "type"), message, says: `calls it ${word}` });
  }
  if (phrase.length !== undefined && !sameLength(phrase.length, fact)) {
    const words = lengthInWords(phrase.length);
    const spot = below(fact, fact.type.max === undefined ? "type" : "length");
    drifts.push({
      ...of,
      code: "QM1203",
      spot,
      message: `"${row.name}" has ${words} on the page, the spec says: ${spec}.`,
      says: words,
    });
  }
  return drifts;
}

function fits({ types, value }: Phrase, { type }: TypedFact): boolean {
  if (!types.includes(type.name)) return false;
  return value === undefined || (type.enumeration?.values.some((one) => one.value === value) ?? false);
}

/** A spec without a length differs from a page with one, except where the form fixes the length. */
function sameLength(page: PhraseLength, { type }: TypedFact): boolean {
  if (type.max === undefined) return unitOf(type.name) === undefined;
  return page.max === type.max && (page.min === undefined || page.min === (type.min ?? 1));
}

function below({ description: { file, path } }: TypedFact, key: string): Spot {
  return key === "" ? atKey(file, path) : atValue(file, [...path, key]);
}
