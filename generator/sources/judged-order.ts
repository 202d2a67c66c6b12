/**
 * A fingerprint order of the page beside the spec's. In: the order, and what its operation signs. Out: both together,
 * for the questions that a comparison asks of them.
 */
import { filledIn, profilesOf } from "../model/model.js";
import type { Model, Operation, Profile, Variant } from "../model/model.js";
import { allSigned, notesOf, requestFacts, resolveIn } from "./facts.js";
import type { Facts, SignedName } from "./facts.js";
import { products } from "./page-words.js";
import type { PageOrder } from "./page.js";

/** An order of one operation; one that does not begin with a profile's names is to be appended to those that do. */
export interface OrderOf {
  readonly order: PageOrder;
  readonly variant: Variant | undefined;
}

/** `before` are the names that an order is appended to. */
export function judge(
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

/** What is appended to an order goes for all profiles. */
export function titleOf({ operation, profile, before }: JudgedOrder): string {
  return `fingerprint order of ${operation.name}${before.size === 0 ? ` (${profile.name})` : ""}`;
}

export function notesIn({ operation, variant, profile }: JudgedOrder): readonly string[] {
  return notesOf(operation, variant?.note, profile.note);
}
