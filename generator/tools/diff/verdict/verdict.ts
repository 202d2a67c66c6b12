/** Whether version and changelog cover what has changed. */
import { versionIn } from "../../../package-version.js";
import { bumps } from "../../shared/change-catalogue/entry.js";
import type { Bump } from "../../shared/change-catalogue/entry.js";
import type { Change } from "../change.js";
import type { Versions } from "../versions/choose.js";
import { lastRelease, notesOn } from "./changelog.js";
import { compareVersions, nextVersion, parseVersion, versionText } from "./semver.js";

export interface Verdict {
  /** The largest bump that a change asks for. */
  readonly bump: Bump;
  /** The version that users have, and the one that is to come; undefined where package.json does not tell. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The smallest version that would do. */
  readonly needed: string | undefined;
  /** What is missing, in sentences; empty when all is covered. */
  readonly missing: readonly string[];
}

export function judge(changes: readonly Change[], [before, after]: Versions): Verdict {
  const bump = bumps.findLast((one) => changes.some((change) => change.bump === one)) ?? "none";
  const stated = versionIn(before.manifest);
  const from = stated === undefined ? undefined : lastRelease(before.changelog, stated);
  const to = versionIn(after.manifest);
  const [old, now] = [parseVersion(from), parseVersion(to)];
  const needed = old && nextVersion(old, bump);
  const found = { bump, from, to, needed: needed && versionText(needed) };
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
    .filter((change) => change.bump === "major" && !named.has(change.fingerprint))
    .map(({ fingerprint, code, title }) => `CHANGELOG.md does not name ${fingerprint} (${code} ${title}).`);
}
