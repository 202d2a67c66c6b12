/** A version out of git's history, without touching the working tree. */
import { CallMistake } from "../../../command.js";
import { byCodePoint } from "../../../parse-order.js";
import { isSpecFile, normalise } from "../../../read.js";
import { askGit, git } from "./git.js";
import { beside } from "./version.js";
import type { Version } from "./version.js";

const SPEC = "spec/";

export async function isRevision(revision: string, cwd: string): Promise<boolean> {
  return (await askCommit(revision, cwd)) !== undefined;
}

function askCommit(revision: string, cwd: string): Promise<string | undefined> {
  return askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], { cwd });
}

/** The commit that a revision names. @throws {CallMistake} when there is none */
export async function commitOf(revision: string, cwd: string): Promise<string> {
  const commit = await askCommit(revision, cwd);
  if (commit !== undefined) return commit;
  if ((await askGit(["rev-parse", "--git-dir"], { cwd })) === undefined) {
    throw new CallMistake(`${cwd} is in no git repository. Compare two folders instead.`);
  }
  throw new CallMistake(`git knows no commit "${revision}".`);
}

/** The commit that two others have in common. @throws {CallMistake} when they have none */
export async function mergeBase(one: string, other: string, cwd: string): Promise<string> {
  const found = await askGit(["merge-base", "--", await commitOf(one, cwd), await commitOf(other, cwd)], { cwd });
  if (found === undefined) throw new CallMistake(`${one} and ${other} have no commit in common.`);
  return found;
}

/** The spec of a commit, and what lies beside it. @throws {CallMistake} when the commit has no spec */
export async function readRevision(revision: string, cwd: string, name: string = revision): Promise<Version> {
  const commit = await commitOf(revision, cwd);
  const wanted = ["spec", ...Object.values(beside)];
  const listed = await git(["ls-tree", "-r", "-z", commit, "--", ...wanted], { cwd });
  const blobs = listed.toString("utf8").split("\0").flatMap(blobIn);
  const texts = await readBlobs(
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

/** All of them with one process. */
async function readBlobs(blobs: readonly Blob[], cwd: string): Promise<ReadonlyMap<string, string>> {
  const out = await git(["cat-file", "--batch"], { cwd, input: blobs.map(({ id }) => `${id}\n`).join("") });
  const texts = new Map<string, string>();
  let at = 0;
  for (const { path, id } of blobs) {
    const end = out.indexOf("\n", at);
    const [, kind, size] = out.toString("utf8", at, end).split(" ");
    if (kind !== "blob") throw new CallMistake(`git does not have the text of ${path} (${id}).`);
    const start = end + 1;
    texts.set(path, normalise(out.toString("utf8", start, start + Number(size))));
    at = start + Number(size) + 1;
  }
  return texts;
}
