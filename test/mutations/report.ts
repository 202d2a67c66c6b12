/** The verdicts as a score and a list of survivors. */
import { textTable } from "../../generator/text/markdown.js";
import { areaOf } from "./mutation.js";
import type { Mutation } from "./mutation.js";

/** Types and documents are apart: nothing that runs is different. */
const columns: readonly (readonly [title: string, noticer: Noticer])[] = [
  ["checker", "checker"],
  ["vectors", "vectors"],
  ["generator", "generator"],
  ["tests", "tests"],
  ["nobody", "nobody"],
  ["not asked", "not-asked"],
  ["types", "types"],
  ["documents", "documents"],
];

export function renderText(verdicts: readonly Verdict[]): string {
  const open = gaps(verdicts);
  const rest = verdicts.filter((verdict) => survived(verdict) && !open.includes(verdict));
  return [
    ...table(verdicts),
    "",
    ...listed("Must be noticed, and are not:", open),
    ...listed(
      "Survivors:",
      rest.filter(({ by }) => by === "nobody"),
    ),
    ...listed(
      "Not noticed by checker and vectors, and nobody else was asked:",
      rest.filter(({ by }) => by === "not-asked"),
    ),
    sentenceOn(verdicts.filter(({ mutation }) => isGuarded(mutation.kind)).length, open.length),
    "",
  ].join("\n");
}

/** Where none of them was tried, nothing is known of them. */
function sentenceOn(guarded: number, open: number): string {
  if (guarded === 0)
    return "No mutation of a fingerprint, a required list, an effect, an endpoint, a need or a confirmation was tried.";
  if (open > 0)
    return `Of fingerprints, required lists, effects, endpoints, needs and confirmations, so many mutations are not noticed: ${open}.`;
  return "Every mutation of a fingerprint, a required list, an effect, an endpoint, a need or a confirmation is noticed.";
}

/** By kind, with a line for each area's sum and for all. */
function table(verdicts: readonly Verdict[]): readonly string[] {
  const kinds = [...new Set(verdicts.map(({ mutation }) => mutation.kind))].sort();
  const areas = [...new Set(kinds.map(areaOf))];
  const rows = [
    ...areas.flatMap((area) => {
      const within = kinds.filter((kind) => areaOf(kind) === area);
      const of = (kind: string): Verdict[] => verdicts.filter(({ mutation }) => mutation.kind === kind);
      const all = within.flatMap(of);
      return [row(area, all), ...(within.length === 1 ? [] : within.map((kind) => row(`  ${kind}`, of(kind))))];
    }),
    row("all", verdicts),
  ];
  return textTable(["kind", "mutations", ...columns.map(([title]) => title), "score"], rows);
}

function row(name: string, verdicts: readonly Verdict[]): string[] {
  const count = (noticer: Noticer): number => verdicts.filter(({ by }) => by === noticer).length;
  const judged = verdicts.length - count("types") - count("documents");
  const noticed = verdicts.filter(isNoticed).length;
  const score = judged === 0 ? "-" : `${((100 * noticed) / judged).toFixed(1)} %`;
  const counts = columns.map(([, noticer]) => count(noticer)).map((one) => (one === 0 ? "" : String(one)));
  return [name, String(verdicts.length), ...counts, score];
}

function listed(title: string, verdicts: readonly Verdict[]): string[] {
  if (verdicts.length === 0) return [];
  const lines = verdicts.map(({ mutation }) => {
    const { kind, file, line, was, becomes } = mutation;
    return `  ${file}:${line}  ${kind}: ${was || "(nothing)"} -> ${becomes || "(nothing)"}`;
  });
  return [title, ...lines, ""];
}

// Who noticed a mutation, if anyone.

/**
 * `checker`: a finding. `vectors`: a vector that does not recompute. `generator`: it fails, or its code is none. `tests`: a
 * test that fails. `nobody`: it survived.
 * `types` and `documents`: what runs is the same, only types or only comments and reference differ. `not-asked`: the
 * checker and the vectors say nothing, and nobody else was asked.
 */
export type Noticer = "checker" | "vectors" | "generator" | "tests" | "nobody" | "types" | "documents" | "not-asked";

export interface Verdict {
  readonly mutation: Omit<Mutation, "edits">;
  readonly by: Noticer;
  /** The finding's code, or the test. */
  readonly detail?: string;
}

/** What decides what is sent, to where, signed with what, and whether a call may be repeated: no mutation may survive. */
const guarded: ReadonlySet<string> = new Set(["fingerprint", "required", "effect", "endpoint", "confirmation", "need"]);

export function isGuarded(kind: string): boolean {
  return guarded.has(areaOf(kind));
}

/** Whether somebody should have noticed. */
function survived({ by }: Verdict): boolean {
  return by === "nobody" || by === "not-asked";
}

/** Survivors that must not be. */
export function gaps(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter((verdict) => isGuarded(verdict.mutation.kind) && !isNoticed(verdict));
}

function isNoticed({ by }: Verdict): boolean {
  return by === "checker" || by === "vectors" || by === "generator" || by === "tests";
}
