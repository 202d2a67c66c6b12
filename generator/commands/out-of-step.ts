/** What is behind "out of step", line by line. It loads all that generates, so it is loaded only when something is. */
import { keptSchemas, loadSpec, renderFindings } from "../check/load.js";
import type { FindingFormat } from "../findings/finding.js";
import type { TextFile } from "../plan/plan.js";
import { callGit, readGitFiles } from "../read/git.js";
import { normalise } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { shortDiffs } from "../text/unified-diff.js";
import type { Versions } from "../text/unified-diff.js";
import { generate } from "../write/generate.js";
import type { Workshop } from "../write/generate.js";
import { hashOf } from "../write/manifest.js";
import type { Manifest } from "../write/manifest.js";
import { readManifest, readOutput } from "../write/output.js";
import type { OutOfStep } from "../write/step.js";

interface Situation {
  /** The repository. */
  readonly root: string;
  readonly found: readonly OutOfStep[];
  readonly files: readonly SpecFile[];
  /** The folder of the spec, and that of the generated files. */
  readonly spec: string;
  readonly out: string;
  /** Of findings. */
  readonly format: FindingFormat;
  readonly colour: boolean;
}

/** The changed lines of the spec, then what a run would change, or what keeps it from running. */
export async function explainOutOfStep(situation: Situation, workshop: Workshop): Promise<string> {
  const { root, found, files, spec, out, format, colour } = situation;
  const blocks = specChanges(spec, files, readManifest(out), found);
  const { findings, model } = await loadSpec(files, keptSchemas(root));
  if (model === undefined) {
    const shown = renderFindings(findings, files, format, colour).trimEnd();
    return [...blocks, shown, "Mend the spec, then run `npm run generate`."].join("\n\n");
  }
  const texts = await generate(model, workshop);
  return [...blocks, ...outputChanges(out, texts, found), "Run `npm run generate`."].join("\n\n");
}

/** The lines of the spec that changed since the manifest was written, as far as git remembers what was there. */
function specChanges(
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

/** What a run would do to the output folder: first to files that someone edited, because that is what would be lost. */
function outputChanges(folder: string, files: readonly TextFile[], found: readonly OutOfStep[]): string[] {
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

// What a file of the spec was when the manifest was written: the manifest knows its hash, git may know its text.

/** Commits to look through, of those that touched the file. */
const COMMITS = 30;

/** For each call of git, in milliseconds. */
const PATIENCE = 2000;

/**
 * The version of a file, named relative to `folder`, that has this hash: of the last commit, or of one of the last that
 * touched it. Undefined where there is no git, or no such version in it.
 */
export function recordedText(folder: string, name: string, hash: string): string | undefined {
  const names = commits(folder, name).map((commit) => `${commit}:./${name}`);
  const texts = readGitFiles(names, { cwd: folder, timeout: PATIENCE })?.texts ?? [];
  return texts.flatMap((text) => (text === undefined ? [] : [normalise(text)])).find((text) => hashOf(text) === hash);
}

function commits(folder: string, name: string): readonly string[] {
  const args = ["rev-list", `--max-count=${COMMITS}`, "HEAD", "--", name];
  const list = callGit(args, { cwd: folder, timeout: PATIENCE })?.printed.toString("utf8") ?? "";
  return ["HEAD", ...list.split("\n").filter((commit) => commit !== "")];
}
