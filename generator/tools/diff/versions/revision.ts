/** A version out of git's history, without touching the working tree. */
import { CallMistake } from "../../../command.js";
import { readGitFiles } from "../../../git.js";
import { byCodePoint } from "../../../code-point-order.js";
import { isSpecFile, normalise } from "../../../read.js";
import { answered, askGit, git } from "./git.js";
import { beside } from "./version.js";
import type { Version } from "./version.js";

const SPEC = "spec/";

export function isRevision(revision: string, cwd: string): boolean {
  return askCommit(revision, cwd) !== undefined;
}

function askCommit(revision: string, cwd: string): string | undefined {
  return askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd);
}

/** The commit that a revision names. @throws {CallMistake} when there is none */
function commitOf(revision: string, cwd: string): string {
  const commit = askCommit(revision, cwd);
  if (commit !== undefined) return commit;
  if (askGit(["rev-parse", "--git-dir"], cwd) === undefined) {
    throw new CallMistake(`${cwd} is in no git repository. Compare two folders instead.`);
  }
  throw new CallMistake(`git knows no commit "${revision}".`);
}

/** The commit that two others have in common. @throws {CallMistake} when they have none */
export function mergeBase(one: string, other: string, cwd: string): string {
  const found = askGit(["merge-base", "--", commitOf(one, cwd), commitOf(other, cwd)], cwd);
  if (found === undefined) throw new CallMistake(`${one} and ${other} have no commit in common.`);
  return found;
}

/** The spec of a commit, and what lies beside it. @throws {CallMistake} when the commit has no spec */
export function readRevision(revision: string, cwd: string, name: string = revision): Version {
  const commit = commitOf(revision, cwd);
  const wanted = ["spec", ...Object.values(beside)];
  const blobs = git(["ls-tree", "-r", "-z", commit, "--", ...wanted], cwd)
    .split("\0")
    .flatMap(blobIn);
  const texts = readBlobs(
    blobs.filter(({ path }) => !path.startsWith(SPEC) || isSpecFile(path)),
    cwd,
  );
  const files = [...texts].filter(([path]) => path.startsWith(SPEC)).map(([file, text]) => ({ file, text }));
  if (files.length === 0) throw new CallMistake(`The commit ${revision} has no spec.`);
  return {
    name,
    files: files.sort((a, b) => byCodePoint(a.file, b.file)),
    manifest: texts.get(beside.manifest),
    changelog: texts.get(beside.changelog),
    surface: texts.get(beside.surface),
  };
}

interface Blob {
  readonly id: string;
  readonly path: string;
}

/** `100644 blob ID<tab>PATH`; links and modules are no files. */
function blobIn(line: string): Blob[] {
  const [, id, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return id === undefined || path === undefined ? [] : [{ id, path }];
}

function readBlobs(blobs: readonly Blob[], cwd: string): ReadonlyMap<string, string> {
  const ids = blobs.map(({ id }) => id);
  const { texts, problem } = answered(readGitFiles(ids, { cwd }));
  if (problem !== undefined) throw new CallMistake(`git cat-file: ${problem}`);
  return new Map(
    blobs.map(({ path, id }, index) => {
      const text = texts[index];
      if (text === undefined) throw new CallMistake(`git does not have the text of ${path} (${id}).`);
      return [path, normalise(text)];
    }),
  );
}
