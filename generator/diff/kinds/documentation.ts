import { textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import type { ChangeEntries } from "../change.js";
import type { Telling } from "../rule.js";
import type { Difference } from "../tree.js";

/** Texts and sources. */
export const documentationEntries: ChangeEntries = {
  QD2001: {
    title: "Text changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "The documentation says it in other words.",
  },
  QD2002: {
    title: "Source or note changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "Only the reason why it is believed is another one.",
  },
};

// Texts and sources, wherever they stand.

const texts = new Set(["meaning", "summary", "description", "asks"]);
const reasons = new Set(["source", "note", "parameterIdsSource", "currenciesSource", "currenciesNote"]);

/** Lists and tables that hold nothing but remarks and sources. */
const reasonTables: readonly (readonly [Difference["kind"], string])[] = [
  ["operation", "notes"],
  ["service", "sources"],
  ["error-codes", "parameterIdNotes"],
];

/**
 * Undefined for what is more than documentation. Keys of these names below `parameters` and the like are names of
 * something, so only the last step counts, and a map under it is none of these texts. Neither is an element of a list:
 * one that requires a parameter called `source` cites nothing.
 */
export function tellDocumentation({ kind, path, before, after }: Difference, name: string): Telling | undefined {
  const key = path.at(-1) ?? "";
  const where = [name, ...path.slice(0, -1)].filter((step) => step !== "").join(" › ");
  if (reasonTables.some(([one, table]) => one === kind && path[0] === table)) {
    return {
      code: "QD2002",
      words: `A remark or source changed: ${[name, ...path].filter(Boolean).join(" › ")}`,
      operations: [],
    };
  }
  if (![before, after].every((side) => side === undefined || typeof side.raw === "string")) return undefined;
  if (isFieldOfDemoAccount(kind, path) || isElement(before ?? after)) return undefined;
  if (texts.has(key)) {
    const [old, now] = [before, after].map((side) => shortened(textOf(side)));
    const words = `The ${key} of ${where} ${now === undefined ? "is gone" : `now reads "${now}"`}`;
    return { code: "QD2001", words: old === undefined ? words : `${words}; it was "${old}"`, operations: [] };
  }
  if (reasons.has(key))
    return { code: "QD2002", words: `The ${key} of ${where === "" ? "the file" : where} changed`, operations: [] };
  return undefined;
}

/** A description may be a paragraph; its beginning tells which it is. */
function shortened(text: string | undefined): string | undefined {
  return text === undefined || text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
}

/** In a list; there the step of the path is what the element says. */
function isElement(value: Value | undefined): boolean {
  return typeof value?.path.at(-1) === "number";
}

/** The gateway may name a field of an answer as it likes. */
function isFieldOfDemoAccount(kind: Difference["kind"], path: readonly string[]): boolean {
  return kind === "demo-account" && path.some((step) => ["fields", "order", "payments", "credits"].includes(step));
}
