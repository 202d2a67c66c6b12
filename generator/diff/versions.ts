import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { callGit, readGitFiles, refusalOfGit } from "../read/git.js";
import type { GitAnswer } from "../read/git.js";
import { CallMistake, isFolder, isSpecFile, normalise, readSpec, singleFiles, folderAt } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { isSystemError } from "../text/json.js";
import { byCodePoint } from "../text/words.js";

export type Versions = readonly [before: Version, after: Version];

/**
 * The two versions that the words of a call name: none, a revision, a range, or two folders. They are read one after the
 * other, so that of two mistakes it is always the first that is told.
 *
 * @throws {CallMistake} when they name nothing that there is
 */
export async function chooseVersions(words: readonly string[], root: string): Promise<Versions> {
  const [first = "HEAD", second] = words;
  if (words.length > 2) throw new CallMistake(`This takes one range or two folders, not "${words.join(" ")}".`);
  if (second !== undefined) return both(first, second, root);
  if (isFolder(resolve(root, first)) && !isRevision(first, root)) {
    throw new CallMistake(`${first} is a folder and no revision. To compare folders, name two.`);
  }
  const [, from, dots, to] = /^(.*?)(\.{2,3})(.*)$/.exec(first) ?? [];
  if (dots === undefined || from === undefined || to === undefined) {
    return [readRevision(first, root), await readFolder(join(root, "spec"), "the working tree")];
  }
  const [old, now] = [from === "" ? "HEAD" : from, to === "" ? "HEAD" : to];
  const base = dots === "..." ? mergeBase(old, now, root) : old;
  const name = dots === "..." ? `${base.slice(0, 12)}, where ${old} and ${now} part` : old;
  return [readRevision(base, root, name), readRevision(now, root)];
}

async function both(first: string, second: string, root: string): Promise<Versions> {
  const [old, now] = [resolve(root, first), resolve(root, second)];
  // Two revisions, as git takes them as well.
  if (!isFolder(old) && !isFolder(now)) return [readRevision(first, root), readRevision(second, root)];
  return [await readFolder(old, first), await readFolder(now, second)];
}

/**
 * The spec in a folder, or in the folder `spec` of a checkout, and what lies beside it.
 *
 * @throws {CallMistake} when it is no folder, or holds no spec: files that nobody reads would all count as harmless
 */
async function readFolder(given: string, name: string): Promise<Version> {
  const inside = join(folderAt(given), "spec");
  const folder = isFolder(inside) ? inside : given;
  const [files, manifest, changelog, surface] = await Promise.all([
    readSpec(folder),
    readIfThere(join(folder, "..", beside.manifest)),
    readIfThere(join(folder, "..", beside.changelog)),
    readIfThere(join(folder, "..", beside.surface)),
  ]);
  if (!files.some(({ file }) => file === singleFiles.service)) {
    throw new CallMistake(`${given} holds no spec: it has no service.yaml.`);
  }
  return { name, files, manifest, changelog, surface };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return normalise(await readFile(path, "utf8"));
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}

// git, where a call cannot be done without it.

/** What git prints. @throws {CallMistake} when there is no git, or it says that something is wrong */
function git(args: readonly string[], cwd: string): string {
  const { printed, problem } = answered(callGit(args, { cwd }));
  if (problem !== undefined) throw new CallMistake(`git ${args[0] ?? ""}: ${problem}`);
  return printed.toString("utf8");
}

/** As {@link git}, but undefined where git says no. */
function askGit(args: readonly string[], cwd: string): string | undefined {
  const { printed, problem } = answered(callGit(args, { cwd }));
  return problem === undefined ? printed.toString("utf8").trim() : undefined;
}

/** What git answered. @throws {CallMistake} when there is no git */
function answered<T extends Pick<GitAnswer, "problem">>(answer: T | undefined): T {
  if (answer !== undefined) return answer;
  throw new CallMistake("Revisions are read with git, and there is no git to be found. Compare two folders instead.");
}

// A version out of git's history, without touching the working tree.

const SPEC = "spec/";

function isRevision(revision: string, cwd: string): boolean {
  return askCommit(revision, cwd) !== undefined;
}

function askCommit(revision: string, cwd: string): string | undefined {
  return askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd);
}

/** The commit that a revision names. @throws {CallMistake} when there is none */
function commitOf(revision: string, cwd: string): string {
  const commit = askCommit(revision, cwd);
  if (commit !== undefined) return commit;
  const refusal = refusalOfGit(cwd);
  if (refusal !== undefined) throw new CallMistake(`git: ${refusal}`);
  if (askGit(["rev-parse", "--git-dir"], cwd) === undefined) {
    throw new CallMistake(`${cwd} is in no git repository. Compare two folders instead.`);
  }
  throw new CallMistake(`git knows no commit "${revision}".`);
}

/** The commit that two others have in common. @throws {CallMistake} when they have none */
function mergeBase(one: string, other: string, cwd: string): string {
  const found = askGit(["merge-base", "--", commitOf(one, cwd), commitOf(other, cwd)], cwd);
  if (found === undefined) throw new CallMistake(`${one} and ${other} have no commit in common.`);
  return found;
}

/** The spec of a commit, and what lies beside it. @throws {CallMistake} when the commit has no spec */
function readRevision(revision: string, cwd: string, name: string = revision): Version {
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

/** One side of a comparison: the spec, and what lies beside it. */
export interface Version {
  /** As the caller knows it: a revision, a folder, "the working tree". */
  readonly name: string;
  readonly files: readonly SpecFile[];
  /** Text of package.json; undefined where there is none. */
  readonly manifest: string | undefined;
  readonly changelog: string | undefined;
  /** Text of generated/SURFACE.md: the exported types. */
  readonly surface: string | undefined;
}

/** Files beside the spec, relative to the folder that holds it. */
export const beside = {
  manifest: "package.json",
  changelog: "CHANGELOG.md",
  surface: "generated/SURFACE.md",
} as const;
