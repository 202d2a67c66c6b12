/**
 * Parameters that every request carries. In: the page's tables about all operations. Out: what they say otherwise than
 * the profiles of the spec.
 */
import { filledIn, profilesOf } from "../model/model.js";
import type { Model, Profile } from "../model/model.js";
import { singleFiles } from "../read/spec-files.js";
import { didYouMean } from "../text/words.js";
import { atKey, IN_NO_TABLE } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, resolveIn } from "./facts.js";
import type { TypedFact } from "./facts.js";
import type { PageRow } from "./page.js";
import type { RequestTable } from "./subjects.js";
import { compareType } from "./types.js";

export function compareCommon(tables: readonly RequestTable[], model: Model): readonly Drift[] {
  const facts = commonFacts(model);
  const rows = tables.flatMap(({ table: { rows: all, place } }) =>
    all.map((row) => ({ row, place, fact: resolveIn(row.name, facts) })),
  );
  const listed = new Set(rows.flatMap(({ fact }) => fact ?? []));
  return [
    ...rows.flatMap(({ row, place, fact }) =>
      fact === undefined ? [unknown(row, facts, model, place)] : compareType(row, fact, place),
    ),
    ...missing(
      [...facts.values()].filter((fact) => !listed.has(fact)),
      tables,
      model,
    ),
  ];
}

function unknown({ name }: PageRow, facts: ReadonlyMap<string, TypedFact>, model: Model, place: string): Drift {
  const { service } = model;
  return {
    code: "QM1201",
    spot: atKey(singleFiles.service, ["interfaces"]),
    message: `The page lists "${name}" for all operations, no profile has it${didYouMean(name, facts.keys())}`,
    place,
    says: `lists ${name}`,
    notes: [...profilesOf(service).map(({ note }) => note), service.fingerprint.note].filter(
      (note) => note !== undefined,
    ),
  };
}

/** A table claims to hold all of its kind. */
function missing(facts: readonly TypedFact[], tables: readonly RequestTable[], { service }: Model): readonly Drift[] {
  const free = new Set(profilesOf(service).flatMap((profile) => [...freeNames(profile)]));
  return facts.flatMap(({ name, description: spot, notes }): Drift[] => {
    const own = tables.filter(({ role }) => role === (free.has(name) ? "optional" : "required"));
    if (own.length === 0) return [];
    return [
      {
        code: "QM1202",
        spot,
        message: `The page does not list "${name}", which every request carries.`,
        place: own.map(({ table }) => table.place).join(", "),
        says: "does not list it",
        onPage: IN_NO_TABLE,
        notes,
      },
    ];
  });
}

/** What a profile signs and a request may leave out all the same. */
function freeNames(profile: Profile): ReadonlySet<string> {
  return new Set(filledIn(profile).flatMap(({ value, parameter }) => (value === "shopId" ? [parameter.name] : [])));
}
