/**
 * Parameters that an operation sends and a page should list, but does not. In: the page's tables about the operation.
 * Out: a difference per parameter, or one per kind of transfer that lacks it.
 */
import type { Operation, Variant } from "../model/model.js";
import { IN_NO_TABLE } from "./drift.js";
import type { Drift } from "./drift.js";
import { begunGroups, notesAbout, requestFacts, resolveIn } from "./facts.js";
import type { RequestFact } from "./facts.js";
import type { Promised } from "./promised.js";
import type { RequestTable } from "./subjects.js";

/**
 * A table claims to hold all of its kind; a page about one operation, `whole`, claims to hold all of it. Groups are
 * documented on pages of their own, so only a group that the page begins is expected to the end. A table about one kind
 * of transfer holds what that kind adds, and may repeat what all of them have.
 */
export function notListed(
  operation: Operation,
  tables: readonly RequestTable[],
  whole: boolean,
  isPromised: Promised,
): readonly Drift[] {
  const scopes = [undefined, ...(operation.variants?.cases ?? [])];
  return scopes.flatMap((variant) => {
    const own = tables.filter((one) => one.variant === variant);
    if (own.length === 0) return [];
    const all = [...requestFacts(operation, variant).values()];
    const seen = tables.filter((one) => one.variant === undefined || one.variant === variant);
    const listed = listedIn(all, seen);
    const wanted = variant === undefined ? inGeneral(all, own, listed, whole) : inVariant(all, own, variant, listed);
    const missing = all.filter((fact) => isPromised(fact) || (!listed.has(fact) && wanted(fact)));
    return missing.map((fact) => gone(fact, operation, own));
  });
}

type Wanted = (fact: RequestFact) => boolean;

function listedIn(all: readonly RequestFact[], tables: readonly RequestTable[]): ReadonlySet<RequestFact> {
  const facts = new Map(all.map((fact) => [fact.name, fact]));
  const names = tables.flatMap(({ table }) => table.rows.map(({ name }) => name));
  return new Set(names.flatMap((name) => resolveIn(name, facts) ?? []));
}

function inGeneral(
  all: readonly RequestFact[],
  tables: readonly RequestTable[],
  listed: ReadonlySet<RequestFact>,
  whole: boolean,
): Wanted {
  const begun = begunGroups(all, listed, ({ group }) => group?.name);
  return ({ group, required }) => {
    if (group !== undefined) return begun.has(group.name);
    return whole || tables.some(({ role }) => role === kindOf(required));
  };
}

function inVariant(
  all: readonly RequestFact[],
  tables: readonly RequestTable[],
  variant: Variant,
  listed: ReadonlySet<RequestFact>,
): Wanted {
  const own = new Set(variant.required.map(({ name }) => name));
  const kinds = begunGroups(
    all.filter(({ name }) => !own.has(name)),
    listed,
    ({ required }) => kindOf(required),
  );
  return ({ name, required }) =>
    tables.some(({ role }) => role === kindOf(required)) && (own.has(name) || kinds.has(kindOf(required)));
}

function kindOf(required: boolean): "required" | "optional" {
  return required ? "required" : "optional";
}

function gone(
  { name, listed: spot, notes }: RequestFact,
  operation: Operation,
  tables: readonly RequestTable[],
): Drift {
  return {
    code: "QM1202",
    spot,
    message: `The page does not list "${name}", which ${operation.name} sends.`,
    place: tables.map(({ table }) => table.place).join(", "),
    says: "does not list it",
    onPage: IN_NO_TABLE,
    notes: [...notes, ...notesAbout(operation, name)],
  };
}
