/** CHANGELOG.md in the form of Keep a Changelog: `## [0.2.0] - 2026-05-01`, and `## [Unreleased]` on top. */

import { compareVersions, parseVersion } from "./semver.js";

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
export function notesOn(changelog: string, version: string): string | undefined {
  const found = sectionsIn(changelog).filter(({ name }) => name.toLowerCase() === "unreleased" || name === version);
  return found.length === 0 ? undefined : found.map(({ text }) => text).join("\n");
}

/**
 * The last version that users have: the one in package.json, unless its section has no date yet; then the greatest one
 * below it with a date. So a version that was raised by an earlier change need not be raised again by the next. Not the one
 * that stands first: a fix of an older line may have been released later.
 */
export function lastRelease(changelog: string | undefined, version: string): string {
  const sections = sectionsIn(changelog ?? "");
  const own = sections.find(({ name }) => name === version);
  const next = parseVersion(version);
  if (own === undefined || own.isReleased || next === undefined) return version;
  const earlier = sections.flatMap(({ name, isReleased }) => {
    const parsed = isReleased ? parseVersion(name) : undefined;
    return parsed === undefined || compareVersions(parsed, next) >= 0 ? [] : [{ name, parsed }];
  });
  return earlier.sort((a, b) => compareVersions(b.parsed, a.parsed))[0]?.name ?? version;
}
