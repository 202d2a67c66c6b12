/**
 * Compares the fingerprint orders of one operation with the spec's. In: the page's orders and tables about it. Out: names
 * that one of both has, or has elsewhere. An order without a name that the client fills is appended to those that have one.
 */
import { filledIn, profilesOf } from "../model/model.js";
import type { Model, Operation } from "../model/model.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, notesAbout, notesOf, resolveIn, variantPath } from "./facts.js";
import type { RequestFact, SignedName } from "./facts.js";
import { judge, notesIn, titleOf } from "./judged-order.js";
import type { JudgedOrder, OrderOf } from "./judged-order.js";
import { itemsApart, namesOutOfItem } from "./order-items.js";
import type { PageOrder } from "./page.js";
import type { RequestTable } from "./subjects.js";

export function compareOrders(
  operation: Operation,
  all: readonly OrderOf[],
  tables: readonly RequestTable[],
  model: Model,
): readonly Drift[] {
  const filled = new Set(profilesOf(model.service).flatMap((profile) => filledIn(profile).map(nameOf)));
  const isWhole = ({ order }: OrderOf): boolean => order.names.some((name) => filled.has(name));
  const whole = byItem(all.filter(isWhole));
  const tails = byItem(all.filter((one) => !isWhole(one)));
  const appended = itemsApart(all.filter((one) => !isWhole(one)).flatMap(({ order }) => order.names));
  const marked = tables.flatMap(({ table }) => table.rows.filter(({ signed }) => signed === true).map(nameOf));
  const drifts = [
    ...whole.flatMap((one) => {
      const judged = judge(operation, one, [], model);
      const lacks = appended.flatMap((names) => leftOut(judged, names, marked));
      return [...strangers(judged, model), ...moved(judged), ...lacks];
    }),
    ...tails.flatMap((one) => {
      const before = whole.find(({ variant }) => variant === one.variant) ?? whole[0];
      const judged = judge(operation, one, before?.order.names ?? [], model);
      return [...strangers(judged, model), ...moved(judged)];
    }),
    ...all.flatMap(({ order }) => outOfItem(operation, order)),
  ];
  // What several items of one order have in common is told once.
  return [...new Map(drifts.map((drift) => [`${drift.message} ${drift.place}`, drift])).values()];
}

/** Each order as often as it has items, with the names of one item at a time. */
function byItem(orders: readonly OrderOf[]): readonly OrderOf[] {
  return orders.flatMap(({ order, variant }) =>
    itemsApart(order.names).map((names) => ({ order: { ...order, names }, variant })),
  );
}

function nameOf(named: { readonly name: string } | { readonly parameter: { readonly name: string } }): string {
  return "name" in named ? named.name : named.parameter.name;
}

/** Items come one after another. */
function outOfItem(operation: Operation, order: PageOrder): readonly Drift[] {
  const names = namesOutOfItem(order.names).join(", ");
  if (names === "") return [];
  return [
    {
      code: "QM1206",
      spot: atKey(operation.at.file, ["fingerprint"]),
      message: `The page's fingerprint order of ${operation.name} has ${names} behind a later item.`,
      place: order.place,
      says: `${names} behind a later item`,
      notes: notesOf(operation),
    },
  ];
}

/** Names of the page's order that the spec does not sign. */
function strangers(judged: JudgedOrder, model: Model): readonly Drift[] {
  const names = new Set(judged.order.names);
  return [...names]
    .filter((name) => resolveIn(name, judged.known) === undefined)
    .map((name) => stranger(name, judged, model));
}

function stranger(name: string, judged: JudgedOrder, model: Model): Drift {
  const { operation, variant, facts, profile, order } = judged;
  const notes = notesIn(judged);
  const path = [...(variant === undefined ? [] : variantPath(variant)), "fingerprint"];
  const at = { place: order.place, spot: atKey(operation.at.file, path), notes };
  const fact = resolveIn(name, facts);
  if (fact !== undefined) {
    const message = `"${name}" is signed on the page, unsigned in the spec.`;
    return {
      ...at,
      code: "QM1207",
      spot: fact.listed,
      message,
      says: "calls it signed",
      notes: [...notes, ...fact.notes],
    };
  }
  if (resolveIn(name, commonFacts(model)) !== undefined) {
    const message = `The page's order of ${operation.name} has "${name}", which the profile ${profile.name} does not sign.`;
    return { ...at, code: "QM1206", message, says: `has ${name} in the order` };
  }
  const message = `The page signs "${name}" for ${operation.name}, the spec does not send it.`;
  return { ...at, code: "QM1201", message, says: `lists ${name}` };
}

/** The smallest piece of the page's order that stands otherwise in the spec. */
function moved(judged: JudgedOrder): readonly Drift[] {
  const { expected, known, before, order } = judged;
  const own = order.names.flatMap((name) => resolveIn(name, known) ?? []);
  const page = [...new Set([...expected.filter((one) => before.has(one)), ...own])];
  const spec = expected.filter((one) => page.includes(one));
  const from = page.findIndex((one, index) => one !== spec[index]);
  const first = spec[from];
  if (first === undefined) return [];
  const to = page.findLastIndex((one, index) => one !== spec[index]) + 1;
  const piece = (names: readonly SignedName[]): string =>
    names
      .slice(from, to)
      .map(({ name }) => name)
      .join(", ");
  const message = `The page's ${titleOf(judged)} has ${piece(page)}; the spec's has ${piece(spec)}.`;
  return [{ code: "QM1206", spot: first.spot, message, place: order.place, says: piece(page), notes: notesIn(judged) }];
}

/**
 * Names that the page's order lacks. An order may stop before the optional ones, but one that names some of them names them
 * all; groups come whole or not at all. What a table has marked as within the fingerprint belongs to some order.
 */
function leftOut(judged: JudgedOrder, appended: readonly string[], marked: readonly string[]): readonly Drift[] {
  const { operation, facts, expected, known, order } = judged;
  const names = [...order.names, ...appended];
  const present = new Set(names.flatMap((name) => resolveIn(name, known)?.name ?? []));
  const begun = new Set([...facts.values()].filter(({ name }) => present.has(name)).map(kindOf));
  const signed = new Set(marked.flatMap((name) => resolveIn(name, known)?.name ?? []));
  const wanted = ({ name }: SignedName): boolean => {
    const fact = facts.get(name);
    return fact === undefined || signed.has(name) || kindOf(fact) === "required" || begun.has(kindOf(fact));
  };
  return expected
    .filter((one) => !present.has(one.name) && wanted(one))
    .map(({ name, spot, group }) => ({
      code: "QM1206",
      spot,
      message: `The page's ${titleOf(judged)} leaves out "${name}".`,
      place: order.place,
      says: `leaves out ${name}`,
      onPage: `${name} is not in the order of`,
      notes: [...notesIn(judged), ...(facts.get(name)?.notes ?? []), ...notesAbout(operation, group?.name)],
    }));
}

/** Names that come together: those of a group, the required ones, the other ones. */
function kindOf({ group, required }: RequestFact): string {
  return group?.name ?? (required ? "required" : "optional");
}
