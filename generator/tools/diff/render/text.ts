/** For people at a terminal: by bump, greatest first. */
import { printable } from "../../../printable.js";
import { counted } from "../../../words.js";
import { entryOf } from "../../shared/change-catalogue.js";
import { bumps } from "../../shared/change-catalogue/entry.js";
import type { Bump } from "../../shared/change-catalogue/entry.js";
import type { Change, Place } from "../change.js";
import type { Report } from "../report.js";
import { audienceOf } from "./audience.js";
import { heading } from "./heading.js";

export function renderText(report: Report): string {
  const { before, after, changes, problems, types, verdict } = report;
  const title = `${before} → ${after}: ${counted(changes.length, "change")}, ${heading(report)}`;
  const groups = [...bumps].reverse().flatMap((bump) => groupOf(bump, changes));
  return inLines([
    changes.length === 0 ? `${before} → ${after}: no difference` : title,
    ...problems.map(({ side, file, line, message }) => `  ${file}:${line} cannot be read ${side}: ${message}`),
    ...groups,
    ...(types === "" ? [] : ["", "What changes in the types", "", ...types.trimEnd().split("\n")]),
    ...(verdict.missing.length === 0 ? [] : ["", "Not covered:", ...verdict.missing.map((what) => `  ${what}`)]),
    "",
  ]);
}

/** The changes of one file, without a verdict: what git shows in place of its own diff. */
export function renderChanges(changes: readonly Change[]): string {
  return inLines([...bumps].reverse().flatMap((bump) => groupOf(bump, changes)));
}

function inLines(lines: readonly string[]): string {
  return lines.map(printable).join("\n");
}

function groupOf(bump: Bump, changes: readonly Change[]): string[] {
  const some = changes.filter((change) => change.bump === bump);
  return some.length === 0 ? [] : ["", bump === "none" ? "no bump" : bump, ...some.flatMap(linesOf)];
}

function linesOf(change: Change): string[] {
  const { code, title, words, breaks, fingerprint, before, after } = change;
  return [
    `  ${code} ${title}  ${fingerprint}`,
    `    ${words}`,
    ...(change.bump === "major" ? [`    ${entryOf(code).effect}`] : []),
    `    breaks ${breaks.join(", ")}, for ${audienceOf(change)}`,
    `    ${placeText(before)} → ${placeText(after)}`,
  ];
}

function placeText(place: Place | undefined): string {
  return place === undefined ? "nothing" : `${place.file}:${place.line}`;
}
