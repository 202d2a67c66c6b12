import { join, resolve } from "node:path";
import { CallMistake } from "../../../command.js";
import { isFolder } from "../../../read.js";
import { readFolder } from "./folder.js";
import { isRevision, mergeBase, readRevision } from "./revision.js";
import type { Version } from "./version.js";

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
