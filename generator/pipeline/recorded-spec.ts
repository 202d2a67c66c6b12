/** What a file of the spec was when the manifest was written: the manifest knows its hash, git may know its text. */
import { spawnSync } from "node:child_process";
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
  for (const commit of commits(folder, name)) {
    const text = git(folder, "cat-file", "blob", `${commit}:./${name}`);
    if (text !== undefined && hashOf(normalise(text)) === hash) return normalise(text);
  }
  return undefined;
}

function* commits(folder: string, name: string): Generator<string> {
  yield "HEAD";
  const list = git(folder, "rev-list", `--max-count=${COMMITS}`, "HEAD", "--", name);
  yield* (list ?? "").split("\n").filter((commit) => commit !== "");
}

/** What git prints; undefined when it fails, takes too long, or is not there. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8", timeout: PATIENCE });
  return status === 0 ? stdout : undefined;
}
