import type { Bump } from "../../shared/change-catalogue/entry.js";
import type { Report } from "../report.js";

/** The verdict in one line. */
export function heading({ changes, verdict: { bump, missing } }: Report): string {
  if (changes.length === 0) return "no difference";
  const covered = missing.length === 0 ? "covered" : "not covered";
  const asks: Readonly<Record<Bump, string>> = {
    none: "no new version needed",
    patch: `patch, ${covered}`,
    minor: `minor, ${covered}`,
    major: `major, ${covered}`,
  };
  return asks[bump];
}
