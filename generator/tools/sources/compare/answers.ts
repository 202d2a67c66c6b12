import { didYouMean } from "../../../check/nearest.js";
import type { Model, Operation } from "../../../model/model.js";
import { singleFiles } from "../../../parse-kind.js";
import type { PageRow, PageTable } from "../page/page.js";
import { answerFacts } from "./answer-facts.js";
import type { AnswerFact, AnswerFacts } from "./answer-facts.js";
import { compareType } from "./data-type.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { notesOf } from "./facts.js";
import { candidatesFor, resolveIn } from "./names.js";

/** Compares tables about the answers of one operation, or, without one, of all. */
export function compareAnswers(
  operation: Operation | undefined,
  tables: readonly PageTable[],
  model: Model,
): readonly Drift[] {
  const facts = answerFacts(model, operation === undefined ? model.operations : [operation]);
  const rows = tables.flatMap(({ rows: all, place }) =>
    all.map((row) => ({ row, place, fact: resolveIn(row.name, facts.typed) })),
  );
  const drifts = rows.flatMap(({ row, place, fact }) => {
    if (fact !== undefined) return compareType(row, fact, place);
    return candidatesFor(row.name).some((name) => facts.known.has(name))
      ? []
      : [unknown(row, operation, facts, model, place)];
  });
  if (operation === undefined || tables.length === 0) return drifts;
  const listed = new Set(rows.flatMap(({ fact }) => fact ?? []));
  return [...drifts, ...missing(listed, facts, tables)];
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

/** Only what some guide describes; and of an object nothing, unless the page begins it. */
function missing(
  listed: ReadonlySet<AnswerFact>,
  { typed }: AnswerFacts,
  tables: readonly PageTable[],
): readonly Drift[] {
  const begun = new Set([...listed].map(({ object }) => object));
  const wanted = ({ documented, object }: AnswerFact): boolean =>
    documented && (object === undefined || begun.has(object));
  return [...new Set(typed.values())]
    .filter((fact) => wanted(fact) && !listed.has(fact))
    .map(({ name, description: spot, notes }) => ({
      code: "QM1202",
      spot,
      message: `The page does not list "${name}", which the spec has from a guide.`,
      place: tables.map(({ place }) => place).join(", "),
      says: "does not list it",
      notes,
    }));
}
