import type { SpecFile } from "../read.js";
import type { Manifest } from "./manifest.js";
import { recordedText } from "./recorded-spec.js";
import { shortDiffs } from "./short-diff.js";
import type { Versions } from "./short-diff.js";
import type { OutOfStep } from "./step.js";

/** The lines of the spec that changed since the manifest was written, as far as git remembers what was there. */
export function specChanges(
  folder: string,
  files: readonly SpecFile[],
  manifest: Manifest | undefined,
  found: readonly OutOfStep[],
): string[] {
  const changed = found.filter(({ cause }) => cause.startsWith("spec-")).map(({ file }) => file);
  const now = new Map(files.map(({ file, text }) => [file, text]));
  const before = (file: string): string | undefined => {
    const hash = manifest?.spec[file];
    return hash === undefined ? "" : recordedText(folder, file.slice("spec/".length), hash);
  };
  const versions = changed.map((file) => ({ file, before: before(file), after: now.get(file) ?? "" }));
  const known = versions.filter((one): one is Versions => one.before !== undefined);
  const unknown = versions.filter((one) => one.before === undefined).map(({ file }) => file);
  return [
    ...(known.length === 0 ? [] : ["What changed in the spec:", ...shortDiffs(known)]),
    ...unknown.map(
      (file) => `${file}: git has no version of it as of the last run, so there is nothing to compare with.`,
    ),
  ];
}
