import type { Model, Operation, Variant } from "../model/model.js";
import { didYouMean } from "../text/words.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, notesOf, requestFacts, resolveIn, variantPath } from "./facts.js";
import type { RequestFact } from "./facts.js";
import { notListed } from "./not-listed.js";
import type { PageRow } from "./page.js";
import type { Promised } from "./promised.js";
import type { RequestTable } from "./subjects.js";
import { compareType } from "./types.js";

/** Compares what a page lists for one operation with what the spec sends; `whole` for a page about nothing else. */
export function compareRequests(
  operation: Operation,
  tables: readonly RequestTable[],
  model: Model,
  whole: boolean,
  isPromised: Promised,
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
  return [...drifts, ...notListed(operation, tables, whole, isPromised)];
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
