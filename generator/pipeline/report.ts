import type { Changes } from "./output.js";
import type { OutOfStep } from "./step.js";

/** What a run did, in one place; renderers turn it into text. */
export interface RunReport {
  readonly changes: Changes;
  readonly files: number;
  readonly milliseconds: number;
}

/** The report of a run for a terminal. */
export function printRun({ changes, files, milliseconds }: RunReport): string {
  const { added, changed, removed } = changes;
  const listed = [
    ...added.map((path) => `  added    ${path}`),
    ...changed.map((path) => `  changed  ${path}`),
    ...removed.map((path) => `  removed  ${path}`),
  ];
  const touched = added.length + changed.length + removed.length;
  const summary = touched === 0 ? "nothing changed" : `${touched} changed`;
  return [...listed, `${files} files, ${summary}, ${milliseconds.toFixed(0)} ms`].join("\n");
}

const CAUSES: Readonly<Record<Exclude<OutOfStep["cause"], "tool-updated">, string>> = {
  "spec-changed": "the spec changed since the last run",
  "spec-added": "new in the spec since the last run",
  "spec-removed": "gone from the spec since the last run",
  "generator-changed": "the generator changed since the last run",
  "runtime-changed": "the runtime changed since the last run",
  edited: "edited by hand, or written by another generator",
  missing: "missing",
  "left-over": "left over, no run wrote it; remove it",
  "no-manifest": "there is no manifest of the last run",
};

/** What a check found, for a terminal. */
export function printOutOfStep(found: readonly OutOfStep[]): string {
  return ["generated/ is out of step:", ...found.map((one) => `  ${one.file}: ${causeOf(one)}`)].join("\n");
}

function causeOf(one: OutOfStep): string {
  if (one.cause !== "tool-updated") return CAUSES[one.cause];
  return `${one.before} in the last run, ${one.now} now`;
}
