import type { Model, Operation, Variant } from "../../../model/model.js";
import type { Profile } from "../../../model/model-service.js";
import type { PageOrder } from "../page/page.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, notesAbout, notesOf, variantPath } from "./facts.js";
import type { Facts, RequestFact, SignedName } from "./facts.js";
import { resolveIn } from "./names.js";

/** An order of the page, with all that the spec has to say about it. */
export interface JudgedOrder {
  readonly operation: Operation;
  readonly variant: Variant | undefined;
  readonly profile: Profile;
  readonly facts: Facts;
  /** The spec's order, the profile's names first. */
  readonly expected: readonly SignedName[];
  readonly known: ReadonlyMap<string, SignedName>;
  /** What comes before this order, where it is to be appended to another one. */
  readonly before: ReadonlySet<SignedName>;
  readonly order: PageOrder;
}

/** Names of the page's order that the spec does not sign. */
export function strangers(judged: JudgedOrder, model: Model): readonly Drift[] {
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
export function moved(judged: JudgedOrder): readonly Drift[] {
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
 * all; groups come whole or not at all.
 */
export function leftOut(judged: JudgedOrder, appended: readonly string[]): readonly Drift[] {
  const { operation, profile, facts, expected, known, order } = judged;
  const names = [...order.names, ...appended];
  const present = new Set(names.flatMap((name) => resolveIn(name, known)?.name ?? []));
  const begun = new Set([...facts.values()].filter(({ name }) => present.has(name)).map(kindOf));
  const free = new Set(profile.prefix.filter(({ value }) => value === "shopId").map(({ parameter }) => parameter.name));
  const wanted = ({ name }: SignedName): boolean => {
    const fact = facts.get(name);
    return fact === undefined ? !free.has(name) : kindOf(fact) === "required" || begun.has(kindOf(fact));
  };
  return expected
    .filter((one) => !present.has(one.name) && wanted(one))
    .map(({ name, spot, group }) => ({
      code: "QM1206",
      spot,
      message: `The page's ${titleOf(judged)} leaves out "${name}".`,
      place: order.place,
      says: `leaves out ${name}`,
      notes: [...notesIn(judged), ...(facts.get(name)?.notes ?? []), ...notesAbout(operation, group?.name)],
    }));
}

/** Names that come together: those of a group, the required ones, the other ones. */
function kindOf({ group, required }: RequestFact): string {
  return group?.name ?? (required ? "required" : "optional");
}

/** What is appended to an order goes for all profiles. */
function titleOf({ operation, profile, before }: JudgedOrder): string {
  return `fingerprint order of ${operation.name}${before.size === 0 ? ` (${profile.name})` : ""}`;
}

function notesIn({ operation, variant, profile }: JudgedOrder): readonly string[] {
  return notesOf(operation, variant?.note, profile.note);
}
