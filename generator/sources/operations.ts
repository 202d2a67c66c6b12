import { profilesOf } from "../model/model.js";
import type { Model } from "../model/model.js";
import { singleFiles } from "../read/spec-files.js";
import { didYouMean } from "../text/words.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { variantPath } from "./facts.js";
import type { SortedPage } from "./sort-page.js";

/** Operations and variants that only one of both has. */
export function compareOperations(page: SortedPage, model: Model): readonly Drift[] {
  return [...newOnes(page, model), ...missingOperations(page, model), ...missingVariants(page)];
}

function newOnes({ unknown }: SortedPage, model: Model): readonly Drift[] {
  const names = new Set(unknown.map(({ subject }) => subject.name));
  return [...names].flatMap((name) => {
    const found = unknown.find(({ subject }) => subject.name === name);
    if (found === undefined) return [];
    const { of } = found.subject;
    const operations = model.operations.map((one) => one.name);
    return {
      code: "QM1210",
      spot: of === undefined ? atKey(singleFiles.service, ["service"]) : atKey(of.at.file, ["variants", "cases"]),
      message:
        of === undefined
          ? `The page describes the operation "${name}", which the spec does not have${didYouMean(name, operations)}`
          : `The page describes ${of.name} with "${name}", which the spec does not have.`,
      place: found.place,
      says: `describes ${name}`,
      notes: of === undefined ? profilesOf(model.service).flatMap(({ note }) => note ?? []) : [of.note ?? ""],
    };
  });
}

/** A page with the orders of several operations has those of all operations of their kinds. */
function missingOperations({ operations, headed }: SortedPage, model: Model): readonly Drift[] {
  const ordered = operations.filter(({ orders }) => orders.length > 0);
  if (ordered.length < 3) return [];
  const described = new Set(ordered.map(({ operation }) => operation));
  const kinds = new Set(ordered.map(({ operation }) => operation.kind));
  return model.operations
    .filter((operation) => kinds.has(operation.kind) && !described.has(operation) && !headed.has(operation))
    .map(({ name, at, note }) => ({
      code: "QM1210",
      spot: atKey(at.file, ["operation"]),
      message: `The page has fingerprint orders of ${ordered.length} operations, but none of ${name}.`,
      place: ordered[0]?.orders[0]?.order.place ?? "the page",
      says: "does not describe it",
      onPage: "not described on",
      notes: note === undefined ? [] : [note],
    }));
}

/** A page with a section for some variants has one for each, but for the retired ones. */
function missingVariants({ operations }: SortedPage): readonly Drift[] {
  return operations.flatMap(({ operation, requests, orders }) => {
    const described = new Set([...requests, ...orders].flatMap(({ variant }) => variant ?? []));
    if (described.size === 0) return [];
    return (operation.variants?.cases ?? [])
      .filter((variant) => !described.has(variant) && variant.retired === undefined)
      .map((variant) => ({
        code: "QM1210" as const,
        spot: atKey(operation.at.file, variantPath(variant)),
        message: `The page describes ${operation.name} by kind, but not with "${variant.value}".`,
        place:
          [...requests.map(({ table }) => table.place), ...orders.map(({ order }) => order.place)][0] ?? "the page",
        says: "does not describe it",
        onPage: "not described on",
        notes: variant.note === undefined ? [] : [variant.note],
      }));
  });
}
