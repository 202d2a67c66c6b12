import { fileKinds } from "../../../parse-kind.js";
import type { FileKind } from "../../../parse-kind.js";
import type { Value } from "../../../parsed-value.js";
import type { Code } from "../../shared/change-catalogue/entry.js";
import type { Audience } from "../../shared/change-catalogue/entry.js";
import { matches } from "../tree/difference.js";
import type { Difference } from "../tree/difference.js";
import type { Uses } from "../uses.js";

/** A difference as a rule gets it. */
export interface Seen extends Difference {
  /** The operation or object that the file is about. */
  readonly name: string;
  /** The steps that the pattern's `*` stood for. */
  readonly keys: readonly string[];
}

export interface Context {
  readonly before: Uses;
  readonly after: Uses;
  /** What is used in either version. */
  readonly either: Uses;
  /** Whether clients without a base URL talk to this server, in either version. */
  readonly isDefaultServer: (name: string) => boolean;
  /** The names in a list of the new version. */
  readonly namesNow: (file: string, path: readonly string[]) => readonly string[];
  /** The difference at this path of the same file, if there is one. */
  readonly find: (file: string, path: readonly string[], is: Difference["is"]) => Difference | undefined;
}

/** What a difference means. */
export interface Telling {
  readonly code: Code;
  /** One sentence, without its full stop. */
  readonly words: string;
  /** Operations that it concerns. */
  readonly operations: readonly string[];
  /** Those of the code's audience whom it reaches; all of them where it is left out. */
  readonly audience?: readonly Audience[];
  /** Places, where they are others than those of the difference. */
  readonly places?: { readonly before: Value | undefined; readonly after: Value | undefined };
  /** What goes into the fingerprint in place of the two values. */
  readonly hashed?: readonly [before: unknown, after: unknown];
}

/** `elsewhere`: another difference tells it, too. */
export type Tell = (seen: Seen, context: Context) => Telling | "elsewhere" | undefined;

export interface Rule {
  readonly kind: FileKind;
  readonly pattern: readonly string[];
  /** Any, where it is left out. */
  readonly is: readonly Difference["is"][];
  readonly tell: Tell;
}

const anything = ["added", "removed", "changed", "order"] as const;

/** A rule; `at` is a kind of file and a path in it: for example the length of every parameter. */
export function rule(at: string, is: Difference["is"] | readonly Difference["is"][] | "any", tell: Tell): Rule {
  const [kind, path] = splitAt(at);
  const kinds = is === "any" ? anything : typeof is === "string" ? [is] : is;
  return { kind, pattern: path, is: kinds, tell };
}

function splitAt(at: string): [FileKind, string[]] {
  const [word, path = ""] = at.split(":");
  const kind = fileKinds.find((one) => one === word);
  if (kind === undefined) throw new Error(`There are no files of kind ${String(word)}`);
  return [kind, path === "" ? [] : path.split("/")];
}

/** What the rule says about a difference; undefined where it is about other ones. */
export function tellBy(
  { kind, pattern, is, tell }: Rule,
  difference: Difference,
  name: string,
  context: Context,
): ReturnType<Tell> {
  if (kind !== difference.kind || !is.includes(difference.is) || !matches(difference.path, pattern)) return undefined;
  const open = pattern.at(-1) === "**" ? pattern.length - 1 : pattern.length;
  const keys = difference.path.filter((_, index) => pattern[index] === "*" || index >= open);
  return tell({ ...difference, name, keys }, context);
}
