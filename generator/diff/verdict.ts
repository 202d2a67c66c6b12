/** Whether version and changelog cover what has changed. */
import { versionIn } from "../text/json.js";
import { bumps } from "./change.js";
import type { Bump, Change } from "./change.js";
import type { Versions } from "./versions.js";

export interface Verdict {
  /** The largest bump that a change asks for. */
  readonly bump: Bump;
  /** The version that users have, and the one that is to come; undefined where package.json does not tell. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The smallest version that would do. */
  readonly needed: string | undefined;
  /** The version that is to come, where users have none yet: whatever changes, nobody has anything that it could break. */
  readonly unreleased: string | undefined;
  /** What is missing, in sentences; empty when all is covered. */
  readonly missing: readonly string[];
}

export function judge(changes: readonly Change[], [before, after]: Versions): Verdict {
  const bump = bumps.findLast((one) => changes.some((change) => change.bump === one)) ?? "none";
  const stated = versionIn(before.manifest);
  const from = stated === undefined ? undefined : lastRelease(before.changelog, stated);
  const to = versionIn(after.manifest);
  if (stated !== undefined && from === undefined)
    return { bump, from, to, needed: undefined, unreleased: to ?? stated, missing: [] };
  const [old, now] = [parseVersion(from), parseVersion(to)];
  const needed = old && nextVersion(old, bump);
  const found = { bump, from, to, needed: needed && versionText(needed), unreleased: undefined };
  if (bump === "none") return { ...found, missing: [] };
  if (needed === undefined || now === undefined || from === undefined || to === undefined) {
    const side = now === undefined ? after.name : before.name;
    const missing = [`No version covers this: package.json of ${side} has none that can be read.`];
    return { ...found, missing: [...missing, ...unnamed(changes, after.changelog, to ?? "")] };
  }
  const isEnough = compareVersions(now, needed) >= 0;
  const small = `The version is ${to}, and this asks for ${versionText(needed)} or later: a ${bump} change after ${from}.`;
  return { ...found, missing: [...(isEnough ? [] : [small]), ...unnamed(changes, after.changelog, to)] };
}

/** What CHANGELOG.md does not name, though it breaks something. */
function unnamed(changes: readonly Change[], changelog: string | undefined, version: string): readonly string[] {
  if (changelog === undefined) return ["There is no CHANGELOG.md."];
  const notes = notesOn(changelog, version);
  if (notes === undefined) return [`CHANGELOG.md has no section for ${version} and none that is Unreleased.`];
  const named = new Set(notes.match(/\b[0-9a-f]{12}\b/g));
  return changes
    .filter((change) => change.bump === "major" && !named.has(change.id))
    .map(({ id, code, title }) => `CHANGELOG.md does not name ${id} (${code} ${title}).`);
}

// CHANGELOG.md in the form of Keep a Changelog: `## [0.2.0] - 2026-05-01`, and `## [Unreleased]` on top.

interface Section {
  /** `Unreleased`, or a version. */
  readonly name: string;
  readonly isReleased: boolean;
  readonly text: string;
}

const HEADING = /^## +\[?v?([^\]\s]+)\]?(?: +- +(\S.*))?$/;

/** The sections, newest first as they stand. */
function sectionsIn(changelog: string): readonly Section[] {
  return changelog.split(/^(?=## )/m).flatMap((text) => {
    const [heading = ""] = text.split("\n", 1);
    const [, name, date] = HEADING.exec(heading.trimEnd()) ?? [];
    if (name === undefined) return [];
    return [{ name, isReleased: date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date), text }];
  });
}

/** The text of the sections about what is to come: those of this version, and Unreleased; undefined where there is neither. */
function notesOn(changelog: string, version: string): string | undefined {
  const found = sectionsIn(changelog).filter(({ name }) => name.toLowerCase() === "unreleased" || name === version);
  return found.length === 0 ? undefined : found.map(({ text }) => text).join("\n");
}

/**
 * The last version that users have: the one in package.json, unless its section has no date yet; then the greatest one
 * below it with a date. So a version that was raised by an earlier change need not be raised again by the next. Not the one
 * that stands first: a fix of an older line may have been released later. Undefined where none was.
 */
function lastRelease(changelog: string | undefined, version: string): string | undefined {
  const sections = sectionsIn(changelog ?? "");
  const own = sections.find(({ name }) => name === version);
  const next = parseVersion(version);
  if (own === undefined || own.isReleased || next === undefined) return version;
  const earlier = sections.flatMap(({ name, isReleased }) => {
    const parsed = isReleased ? parseVersion(name) : undefined;
    return parsed === undefined || compareVersions(parsed, next) >= 0 ? [] : [{ name, parsed }];
  });
  return earlier.sort((a, b) => compareVersions(b.parsed, a.parsed))[0]?.name;
}

// Versions of the package, and how large a step from one to the next must be.

interface PackageVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Undefined for what is no version. What follows the three numbers, as in `1.0.0-rc.1`, makes no step of its own. */
export function parseVersion(text: string | undefined): PackageVersion | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(text ?? "") ?? [];
  if (major === undefined) return undefined;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/**
 * The smallest version that may follow with such a bump. Below 1.0.0 it is as npm's `^` reads it: what breaks takes the
 * next minor, everything else the next patch; and below 0.1.0 every version may break.
 */
export function nextVersion({ major, minor, patch }: PackageVersion, bump: Bump): PackageVersion {
  if (bump === "none") return { major, minor, patch };
  const step = major > 0 ? bump : bump === "major" && minor > 0 ? "minor" : "patch";
  if (step === "major") return { major: major + 1, minor: 0, patch: 0 };
  return step === "minor" ? { major, minor: minor + 1, patch: 0 } : { major, minor, patch: patch + 1 };
}

function compareVersions(a: PackageVersion, b: PackageVersion): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

export function versionText({ major, minor, patch }: PackageVersion): string {
  return `${major}.${minor}.${patch}`;
}
