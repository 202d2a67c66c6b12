import type { TextFile } from "../plan/source.js";
import { readManifest, readOutput } from "./output.js";
import { shortDiffs } from "./short-diff.js";
import type { Versions } from "./short-diff.js";
import type { OutOfStep } from "./step.js";

/** What a run would do to the output folder: first to files that someone edited, because that is what would be lost. */
export function outputChanges(folder: string, files: readonly TextFile[], found: readonly OutOfStep[]): string[] {
  const named = (cause: OutOfStep["cause"]): readonly string[] =>
    found.filter((one) => one.cause === cause).map(({ file }) => file);
  const edited = named("edited").map(inFolder);
  const versions = files.flatMap((file) => changed(folder, file));
  const isEdited = ({ file }: Versions): boolean => edited.includes(file);
  const sorted = [...versions.filter(isEdited), ...versions.filter((one) => !isEdited(one))];
  const listed = comingAndGoing(folder, files, named("missing"));
  if (sorted.length + listed.length > 0) {
    return [["What a run would change:", ...listed].join("\n"), ...shortDiffs(sorted)];
  }
  return named("missing").length > 0 ? [] : ["A run would change nothing but the manifest."];
}

function inFolder(path: string): string {
  return `generated/${path}`;
}

/** Line ends do not count, as in the manifest. */
function changed(folder: string, { path, text: after }: TextFile): Versions[] {
  const before = readOutput(folder, path)?.replaceAll("\r\n", "\n");
  return before === undefined || before === after ? [] : [{ file: inFolder(path), before, after }];
}

/** Files that the spec generates for the first time, or no longer. */
function comingAndGoing(folder: string, files: readonly TextFile[], missing: readonly string[]): string[] {
  const paths = files.map(({ path }) => path);
  const added = paths.filter((path) => !missing.includes(path) && readOutput(folder, path) === undefined);
  const written = Object.keys(readManifest(folder)?.files ?? {});
  return [
    ...added.map((path) => `  ${path}: would be written`),
    ...written
      .filter((path) => !paths.includes(path))
      .map((path) => `  ${path}: left over, the spec no longer generates it`),
  ];
}
