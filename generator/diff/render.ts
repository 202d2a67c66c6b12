/** For people at a terminal: by bump, greatest first. */
import { printJson } from "../text/json.js";
import { code, escapeMarkdown, fenced, table } from "../text/markdown.js";
import { capitalised, counted, listed, printable } from "../text/words.js";
import { entryOf } from "./catalogue.js";
import { audienceWords, bumps } from "./change.js";
import type { Bump, Change, Place } from "./change.js";
import type { Report } from "./report.js";

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
  const { code, title, words, touches, id, before, after } = change;
  return [
    `  ${code} ${title}  ${id}`,
    `    ${words}`,
    ...(change.bump === "major" ? [`    ${entryOf(code).effect}`] : []),
    ...(touches.length === 0 ? [] : [`    touches ${touches.join(", ")}, for ${audienceOf(change)}`]),
    `    ${placeText(before)} → ${placeText(after)}`,
  ];
}

function placeText(place: Place | undefined): string {
  return place === undefined ? "nothing" : `${place.file}:${place.line}`;
}

// For a pull request: the verdict, a table of changes by severity, and details where they help.

export function renderMarkdown(report: Report): string {
  const { before, after, changes, problems, types, verdict } = report;
  const sections = [
    `## Changes of the spec: ${heading(report)}`,
    `${escapeMarkdown(before)} → ${escapeMarkdown(after)}: ${counted(changes.length, "change")}.${versions(report)}`,
    ...listOf(verdict.missing),
    ...problems.map(
      ({ side, file, line, message }) =>
        `${code(`${file}:${line}`)} cannot be read ${side}: ${escapeMarkdown(message)}`,
    ),
    ...[...bumps].reverse().flatMap((bump) => tableOf(bump, changes)),
    ...detailsOf(changes),
    ...(types === "" ? [] : ["### What changes in the types", fenced("diff", types)]),
  ];
  return `${sections.join("\n\n")}\n`;
}

function versions({ verdict: { from, to, needed, bump } }: Report): string {
  if (bump === "none" || from === undefined || to === undefined || needed === undefined) return "";
  return ` Version ${escapeMarkdown(from)} → ${escapeMarkdown(to)}; at least ${needed} is needed.`;
}

function listOf(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  return [`**Not covered:**`, missing.map((what) => `- ${escapeMarkdown(what)}`).join("\n")];
}

function tableOf(bump: Bump, changes: readonly Change[]): string[] {
  const rows = changes.filter((change) => change.bump === bump).map(rowOf);
  if (rows.length === 0) return [];
  const title = bump === "none" ? "No bump" : capitalised(bump);
  const header = ["Code", "Change", "Touches", "For whom", "Where", "Id"];
  return [`### ${title}`, table(header, rows).join("\n").trimEnd()];
}

function rowOf(change: Change): string[] {
  const { words, touches, id } = change;
  return [
    change.code,
    escapeMarkdown(words),
    touches.join(", "),
    escapeMarkdown(audienceOf(change)),
    placesText(change),
    code(id),
  ];
}

/** Names of files come from the spec folder, too. A file that is the same on both sides is named once. */
function placesText({ before, after }: Change): string {
  if (before === undefined) return `– → ${placeInMarkdown(after)}`;
  return before.file === after?.file
    ? `${placeInMarkdown(before)} → :${after.line}`
    : `${placeInMarkdown(before)} → ${placeInMarkdown(after)}`;
}

function placeInMarkdown(place: Place | undefined): string {
  return place === undefined ? "–" : escapeMarkdown(`${place.file}:${place.line}`);
}

/** What a reviewer must know of each code that breaks something, once. */
function detailsOf(changes: readonly Change[]): string[] {
  const codes = [...new Set(changes.filter(({ bump }) => bump === "major").map(({ code: id }) => id))].sort();
  return codes.length === 0
    ? []
    : [codes.map((id) => `- **${id} ${entryOf(id).title}.** ${entryOf(id).effect}`).join("\n")];
}

/** For programs: the report as it is. `before` and `after` of a change are null on the side where there is nothing. */
export function renderJson({ changes, verdict, ...rest }: Report): string {
  const places = changes.map(({ before, after, ...change }) => ({
    ...change,
    before: before ?? null,
    after: after ?? null,
  }));
  const { from = null, to = null, needed = null, unreleased = null } = verdict;
  const versions = { from, to, needed, unreleased };
  return printJson({ ...rest, changes: places, verdict: { ...verdict, ...versions } });
}

/** The verdict in one line. */
function heading({ changes, errors, verdict: { bump, missing, unreleased } }: Report): string {
  if (changes.length === 0) return "no difference";
  const covered =
    unreleased === undefined ? (missing.length === 0 ? "covered" : "not covered") : `${unreleased} is not released`;
  const asks: Readonly<Record<Bump, string>> = {
    none: "no new version needed",
    patch: `patch, ${covered}`,
    minor: `minor, ${covered}`,
    major: `major, ${covered}`,
  };
  const wrong = errors === 0 ? "" : `; the new spec has ${counted(errors, "error")}, see npm run spec:check`;
  return asks[bump] + wrong;
}

/** More are not told by name. */
const MOST = 4;

/** For whom a change is of interest. */
function audienceOf({ audience, operations }: Change): string {
  const some = operations.length === 0 || operations.length > MOST ? "any operation" : listed(operations);
  return audienceWords(audience, some);
}
