import { printJson } from "../../../json.js";
import type { Report } from "../report.js";

/** For programs: the report as it is. `before` and `after` of a change are null on the side where there is nothing. */
export function renderJson({ changes, verdict, ...rest }: Report): string {
  const places = changes.map(({ before, after, ...change }) => ({
    ...change,
    before: before ?? null,
    after: after ?? null,
  }));
  const { from, to, needed } = verdict;
  const versions = { from: from ?? null, to: to ?? null, needed: needed ?? null };
  return printJson({ ...rest, changes: places, verdict: { ...verdict, ...versions } });
}
