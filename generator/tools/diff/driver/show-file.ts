/** One file's part of a `git diff`, as git's external diff driver: its changes in place of its lines. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ExitCode } from "../../../command.js";
import { kindOf } from "../../../parse-kind.js";
import { printable } from "../../../printable.js";
import { isFolder, normalise, readSpec } from "../../../read.js";
import type { SpecFile } from "../../../read.js";
import { unifiedDiff } from "../../../unified-diff.js";
import { counted } from "../../../words.js";
import { compare } from "../compare.js";
import { renderChanges } from "../render/text.js";
import type { DriverCall } from "./call.js";

/** git calls it in the top folder of the working tree, whose other files say who sends and answers what. */
export async function showFile({ path, before, after, renamed }: DriverCall): Promise<ExitCode> {
  const top = process.cwd();
  const [old, now] = await Promise.all([textOf(before, top), textOf(after, top)]);
  const others = isFolder(resolve(top, "spec")) ? await readSpec(resolve(top, "spec")) : [];
  const name = specName(path);
  const newName = renamed === undefined ? name : specName(renamed);
  const { changes, problems } = compare(
    withFile(others, [name, newName], name, old),
    withFile(others, [name, newName], newName, now),
  );
  const shownName = printable(renamed === undefined ? path : `${path} → ${renamed}`);
  // What cannot be read as a spec is shown as git would have shown it.
  if (problems.length > 0 || kindOf(name) === undefined) {
    process.stdout.write(`${shownName}\n${unifiedDiff(path, old ?? "", now ?? "")}\n`);
    return 0;
  }
  const what =
    changes.length === 0
      ? "the same, written in another way"
      : `${counted(changes.length, "change")}\n${renderChanges(changes)}`;
  process.stdout.write(`${shownName}: ${what}\n\n`);
  return 0;
}

/** A file with conflicts has no two versions to compare; git says the same by itself. */
export function showUnmerged(path: string): ExitCode {
  process.stdout.write(`* Unmerged path ${printable(path)}\n`);
  return 0;
}

/** The path as the spec names its files: from `spec/` on, wherever the repository has that folder. */
function specName(path: string): string {
  return path.replace(/^.*?(?=spec\/)/, "");
}

function withFile(
  others: readonly SpecFile[],
  replaced: readonly string[],
  file: string,
  text: string | undefined,
): SpecFile[] {
  const rest = others.filter((one) => !replaced.includes(one.file));
  return text === undefined ? rest : [...rest, { file, text }];
}

async function textOf(file: string | undefined, top: string): Promise<string | undefined> {
  return file === undefined ? undefined : normalise(await readFile(resolve(top, file), "utf8"));
}
