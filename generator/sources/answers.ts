/**
 * Tables about answers. In: those about one operation, or those about all. Out: what they say otherwise than the spec,
 * and what they leave out.
 */
import type { Model, Operation } from "../model/model.js";
import type { Spot } from "../parse/parse.js";
import { singleFiles } from "../read/spec-files.js";
import { didYouMean } from "../text/words.js";
import { answerFacts, errorKey } from "./answer-facts.js";
import type { AnswerFact, AnswerFacts } from "./answer-facts.js";
import { atKey, IN_NO_TABLE } from "./drift.js";
import type { Drift } from "./drift.js";
import { begunGroups, candidatesFor, notesOf, resolveIn } from "./facts.js";
import type { PageRow, PageTable } from "./page.js";
import type { Promised } from "./promised.js";
import { compareType } from "./types.js";

/** Compares tables about the answers of one operation, or, without one, of all. */
export function compareAnswers(
  operation: Operation | undefined,
  tables: readonly PageTable[],
  model: Model,
): readonly Drift[] {
  const facts = answerFacts(model, operation);
  const drifts = tables.flatMap(({ rows, place }) =>
    rows.flatMap((row) => {
      const fact = resolveIn(row.name, facts.typed);
      if (fact !== undefined) return compareType(row, fact, place);
      const isKnown = candidatesFor(row.name).some((name) => facts.known.has(name));
      return isKnown ? [] : [unknown(row, operation, facts, model, place)];
    }),
  );
  const gone = operation === undefined ? missingOfErrors(tables, facts, errorKey(model)) : missing(tables, facts);
  return [...drifts, ...gone];
}

function unknown(
  { name }: PageRow,
  operation: Operation | undefined,
  facts: AnswerFacts,
  { service }: Model,
  place: string,
): Drift {
  const guess = didYouMean(name, [...facts.typed.keys(), ...facts.known]);
  return {
    code: "QM1201",
    spot: operation === undefined ? atKey(singleFiles.service, ["errors"]) : atKey(operation.at.file, ["answer"]),
    message: `The page lists "${name}" in the answer of ${operation?.name ?? "all operations"}, the spec does not know it${guess}`,
    place,
    says: `lists ${name}`,
    notes: operation === undefined ? [service.fingerprint.note ?? ""] : notesOf(operation),
  };
}

/** Only what some guide describes can be expected. */
function documentedIn({ typed }: AnswerFacts): readonly AnswerFact[] {
  return [...new Set(typed.values())].filter(({ documented }) => documented);
}

function listedIn(tables: readonly PageTable[], { typed }: AnswerFacts): ReadonlySet<AnswerFact> {
  return new Set(tables.flatMap(({ rows }) => rows.flatMap(({ name }) => resolveIn(name, typed) ?? [])));
}

/** What tables about one operation leave out; of an object nothing, unless they begin it. */
function missing(tables: readonly PageTable[], facts: AnswerFacts): readonly Drift[] {
  if (tables.length === 0) return [];
  const all = documentedIn(facts);
  const listed = listedIn(tables, facts);
  const begun = begunGroups(all, listed, ({ object }) => object);
  return all
    .filter((fact) => (fact.object === undefined || begun.has(fact.object)) && !listed.has(fact))
    .map((fact) => goneFrom(tables, fact));
}

/** What the page promises and no table about answers lists, whatever it is about; `told` is what is missed already. */
export function promisedAnswers(
  tables: readonly PageTable[],
  model: Model,
  isPromised: Promised,
  told: readonly Drift[],
): readonly Drift[] {
  if (tables.length === 0) return [];
  const facts = answerFacts(model, undefined);
  const listed = listedIn(tables, facts);
  const spots = new Set(told.filter(({ code }) => code === "QM1202").map(({ spot }) => keyOf(spot)));
  return documentedIn(facts)
    .filter((fact) => !listed.has(fact) && isPromised(fact) && !spots.has(keyOf(fact.description)))
    .map((fact) => goneFrom(tables, fact));
}

function keyOf({ file, path }: Spot): string {
  return [file, ...path].join(" ");
}

/**
 * What a table about errors leaves out. Each of them has all of an error: under names that begin with the key, or, where
 * an answer has one error only, under the names alone and without the counter.
 */
function missingOfErrors(tables: readonly PageTable[], facts: AnswerFacts, key: string): readonly Drift[] {
  return tables.flatMap((table) => {
    const alone = !table.rows.some(({ name }) => candidatesFor(name).some((one) => one.startsWith(`${key}.`)));
    const all = documentedIn(facts).filter(
      ({ object, name }) => object === key && (!alone || name.startsWith(`${key}.`)),
    );
    const listed = listedIn([table], facts);
    if (all.filter((fact) => listed.has(fact)).length * 2 < table.rows.length) return [];
    return all
      .filter((fact) => !listed.has(fact))
      .map((fact) => {
        const bare = fact.name.slice(key.length + 1);
        return alone ? gone(fact, bare, table.place, `does not list ${bare} alone`) : goneFrom([table], fact);
      });
  });
}

function goneFrom(tables: readonly PageTable[], fact: AnswerFact): Drift {
  return gone(fact, fact.name, tables.map(({ place }) => place).join(", "), "does not list it");
}

function gone({ description: spot, notes }: AnswerFact, name: string, place: string, says: string): Drift {
  const message = `The page does not list "${name}", which the spec has from a guide.`;
  return { code: "QM1202", spot, message, place, says, onPage: IN_NO_TABLE, notes };
}
