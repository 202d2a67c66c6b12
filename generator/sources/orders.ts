import { filledIn, profilesOf } from "../model/model.js";
import type { Model, Operation, Profile, Variant } from "../model/model.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import {
  commonFacts,
  freeNames,
  notesAbout,
  notesOf,
  allSigned,
  requestFacts,
  resolveIn,
  variantPath,
} from "./facts.js";
import type { Facts, RequestFact, SignedName } from "./facts.js";
import { products } from "./page-words.js";
import type { PageOrder } from "./page.js";

/** An order of one operation; one that does not begin with a profile's names is to be appended to those that do. */
export interface OrderOf {
  readonly order: PageOrder;
  readonly variant: Variant | undefined;
}

/** Compares the fingerprint orders of one operation with the spec's. */
export function compareOrders(operation: Operation, orders: readonly OrderOf[], model: Model): readonly Drift[] {
  const firstNames = new Set(profilesOf(model.service).flatMap(({ signed }) => signed[0]?.parameter?.name ?? []));
  const isWhole = ({ order }: OrderOf): boolean => firstNames.has(order.names[0] ?? "");
  const whole = orders.filter(isWhole);
  const tails = orders.filter((one) => !isWhole(one));
  const appended = tails.flatMap(({ order }) => order.names);
  return [
    ...whole.flatMap((one) => {
      const judged = judge(operation, one, [], model);
      return [...strangers(judged, model), ...moved(judged), ...leftOut(judged, appended)];
    }),
    ...tails.flatMap((one) => {
      const before = whole.find(({ variant }) => variant === one.variant) ?? whole[0];
      const judged = judge(operation, one, before?.order.names ?? [], model);
      return [...strangers(judged, model), ...moved(judged)];
    }),
  ];
}

/** `before` are the names that an order is appended to. */
function judge(
  operation: Operation,
  { order, variant: given }: OrderOf,
  before: readonly string[],
  model: Model,
): JudgedOrder {
  const variant = given ?? variantOf(operation, order.names);
  const profile = profileOf(order, model);
  const expected = allSigned(profile, operation, variant);
  const known = new Map(expected.map((one) => [one.name, one]));
  const first = new Set(before.flatMap((name) => resolveIn(name, known) ?? []));
  return {
    operation,
    variant,
    profile,
    facts: requestFacts(operation, variant),
    expected,
    known,
    before: first,
    order,
  };
}

function profileOf(order: PageOrder, { service }: Model): Profile {
  const own = (profile: Profile): number =>
    filledIn(profile).filter(({ parameter }) => order.names.includes(parameter.name)).length;
  const profiles = profilesOf(service);
  const product = [...order.links, order.lead].flatMap((text) => products.filter(([, form]) => form.test(text)))[0];
  const linked = profiles.find(({ name }) => name === product?.[0]);
  const [closest] = [...profiles].sort((a, b) => own(b) - own(a));
  const profile = linked ?? closest;
  if (profile === undefined) throw new Error("Bug in the generator: a spec without profiles passed the check");
  return profile;
}

/** A page without a section per variant may still have its names. */
function variantOf(operation: Operation, names: readonly string[]): Variant | undefined {
  return operation.variants?.cases.find(({ fingerprint }) => fingerprint.some(({ name }) => names.includes(name)));
}

/** An order of the page, with all that the spec has to say about it. */
interface JudgedOrder {
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
 * all; groups come whole or not at all.
 */
function leftOut(judged: JudgedOrder, appended: readonly string[]): readonly Drift[] {
  const { operation, profile, facts, expected, known, order } = judged;
  const names = [...order.names, ...appended];
  const present = new Set(names.flatMap((name) => resolveIn(name, known)?.name ?? []));
  const begun = new Set([...facts.values()].filter(({ name }) => present.has(name)).map(kindOf));
  const free = freeNames(profile);
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
      onPage: "not in the order of",
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
