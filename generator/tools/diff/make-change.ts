import type { Value } from "../../parsed-value.js";
import type { SpecFile } from "../../read.js";
import { entryOf } from "../shared/change-catalogue.js";
import type { Code } from "../shared/change-catalogue/entry.js";
import { fingerprintOf } from "./change.js";
import type { Change, Place } from "./change.js";
import type { ParseFile } from "../../parse-file.js";
import type { Telling } from "./rules/rule.js";
import type { Difference } from "./tree/difference.js";

type Versions = readonly [before: readonly SpecFile[], after: readonly SpecFile[]];

/** The change that a difference is, with what the catalogue says about its code. */
export function changeOf(difference: Difference, telling: Telling, parse: ParseFile, [old, now]: Versions): Change {
  const { code, words, operations, places = difference } = telling;
  const reached = telling.audience;
  const known = described(code, words, operations);
  const [before, after] = telling.hashed ?? [difference.before?.raw, difference.after?.raw];
  const concerns = [difference.kind, difference.file, ...difference.path];
  return {
    ...known,
    audience: reached === undefined ? known.audience : known.audience.filter((one) => reached.includes(one)),
    before: placeOf(places.before, old, parse),
    after: placeOf(places.after, now, parse),
    fingerprint: fingerprintOf(code, concerns, before, after),
  };
}

/** For files that are told as a whole. */
export function changeOfFile(code: Code, file: string, before: string | undefined, after: string | undefined): Change {
  const what = before === undefined ? "is new" : after === undefined ? "is gone" : "has changed";
  const place = { file, line: 1 };
  return {
    ...described(code, `${file} ${what}`, []),
    before: before === undefined ? undefined : place,
    after: after === undefined ? undefined : place,
    fingerprint: fingerprintOf(code, [file], before, after),
  };
}

function described(
  code: Code,
  words: string,
  operations: readonly string[],
): Omit<Change, "before" | "after" | "fingerprint"> {
  const { title, breaks, audience, bump } = entryOf(code);
  return { code, title, words: `${words}.`, breaks, audience, operations, bump };
}

function placeOf(value: Value | undefined, files: readonly SpecFile[], parse: ParseFile): Place | undefined {
  if (value === undefined) return undefined;
  const file = files.find((one) => one.file === value.file);
  const range = file && parse(file)?.document?.rangeOf(value.path, "key");
  const line = value.path.length === 0 ? 1 : (range?.start.line ?? 1);
  return { file: value.file, line };
}
