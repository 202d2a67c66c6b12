/** For a pull request: the verdict, a table of changes by severity, and details where they help. */
import { code, fenced, table } from "../../../markdown.js";
import { capitalised, counted } from "../../../words.js";
import { entryOf } from "../../shared/change-catalogue.js";
import { bumps } from "../../shared/change-catalogue/entry.js";
import type { Bump } from "../../shared/change-catalogue/entry.js";
import type { Change, Place } from "../change.js";
import type { Report } from "../report.js";
import { audienceOf } from "./audience.js";
import { escapeMarkdown } from "./escape.js";
import { heading } from "./heading.js";

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
  const header = ["Id", "Change", "Breaks", "For whom", "Where", "Fingerprint"];
  return [`### ${title}`, table(header, rows).join("\n").trimEnd()];
}

function rowOf(change: Change): string[] {
  const { code: id, words, breaks, fingerprint } = change;
  return [
    id,
    escapeMarkdown(words),
    breaks.join(", "),
    escapeMarkdown(audienceOf(change)),
    placesText(change),
    code(fingerprint),
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
