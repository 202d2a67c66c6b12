/** Versions of the package, and how large a step from one to the next must be. */
import type { Bump } from "../../shared/change-catalogue/entry.js";

export interface PackageVersion {
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

export function compareVersions(a: PackageVersion, b: PackageVersion): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

export function versionText({ major, minor, patch }: PackageVersion): string {
  return `${major}.${minor}.${patch}`;
}
