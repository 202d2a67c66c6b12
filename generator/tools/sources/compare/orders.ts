import type { Model, Operation, Variant } from "../../../model/model.js";
import type { Profile } from "../../../model/model-service.js";
import { singleFiles } from "../../../parse-kind.js";
import type { PageOrder } from "../page/page.js";
import { products } from "../page/words.js";
import type { Drift } from "./drift.js";
import { prefixNames, requestFacts, signedNames } from "./facts.js";
import { resolveIn } from "./names.js";
import { leftOut, moved, strangers } from "./order-drifts.js";
import type { JudgedOrder } from "./order-drifts.js";

/** An order of one operation; one that does not begin with a profile's names is to be appended to those that do. */
export interface OrderOf {
  readonly order: PageOrder;
  readonly variant: Variant | undefined;
}

/** Compares the fingerprint orders of one operation with the spec's. */
export function compareOrders(operation: Operation, orders: readonly OrderOf[], model: Model): readonly Drift[] {
  const firstNames = new Set(model.service.profiles.flatMap(({ prefix }) => prefix[0]?.parameter.name ?? []));
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
  const expected = [...prefixNames(profile, singleFiles.service), ...signedNames(operation, variant)];
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
  const own = ({ prefix }: Profile): number =>
    prefix.filter(({ parameter }) => order.names.includes(parameter.name)).length;
  const product = [...order.links, order.lead].flatMap((text) => products.filter(([, form]) => form.test(text)))[0];
  const linked = service.profiles.find(({ name }) => name === product?.[0]);
  const [closest] = [...service.profiles].sort((a, b) => own(b) - own(a));
  const profile = linked ?? closest;
  if (profile === undefined) throw new Error("Bug in the generator: a spec without profiles passed the check");
  return profile;
}

/** A page without a section per variant may still have its names. */
function variantOf(operation: Operation, names: readonly string[]): Variant | undefined {
  return operation.variants?.cases.find(({ fingerprint }) => fingerprint.some(({ name }) => names.includes(name)));
}
