/** What a file of the spec was when the manifest was written: the manifest knows its hash, git may know its text. */
import { callGit, readGitFiles } from "../git.js";
import { normalise } from "../read.js";
import { hashOf } from "./manifest.js";

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
