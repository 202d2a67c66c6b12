import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { keptSchemas, loadSpec } from "../check/load.js";
import { compare } from "../diff/compare.js";
import { renderChanges, renderJson, renderMarkdown, renderText } from "../diff/render.js";
import { reportOn } from "../diff/report.js";
import type { Report } from "../diff/report.js";
import { chooseVersions } from "../diff/versions.js";
import { isFolder, kindOf, normalise, readSpec } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { unifiedDiff } from "../text/unified-diff.js";
import { counted, printable } from "../text/words.js";
import { oneOf, parseCall } from "./command.js";
import type { Command, ExitCode } from "./command.js";

export const usage = `usage: npm run spec:diff [-- [REVISION | A..B | A...B | OLD-FOLDER NEW-FOLDER] OPTIONS]

  --format FORMAT  text, markdown or json (default: text)
  --markdown       short for --format markdown
  --help           show this

Says what changed in the spec, what that touches, for whom, and which version it asks for. Without a revision it compares
HEAD with the working tree, with one that commit with the working tree; A...B begins where the two part. Folders are
relative to the repository.
Ends with 0 when nothing differs, or version and CHANGELOG.md cover it, 1 when they do not, 2 for anything else.
git shows the same in its own diffs, after: git config diff.qmore-spec.command "node generator/start.mjs spec:diff"`;

const options = {
  format: { type: "string" },
  markdown: { type: "boolean", default: false },
} as const;

const formats = ["text", "markdown", "json"] as const;
const renders: Readonly<Record<(typeof formats)[number], (report: Report) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  json: renderJson,
};

/** `spec:diff`: what differs between two versions of the spec, and whether version and changelog cover it. */
export const command: Command = async (args, { root }) => {
  const call = driverCall(args);
  if (call !== undefined) return showFile(call);
  const unmerged = unmergedPath(args, process.env);
  if (unmerged !== undefined) return showUnmerged(unmerged);
  const { values, positionals } = parseCall(args, options);
  const given = values.format ?? (values.markdown ? "markdown" : "text");
  const format = oneOf(formats, "format", given);
  const versions = await chooseVersions(positionals, root);
  const { findings } = await loadSpec(versions[1].files, keptSchemas(root));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const report = reportOn(versions, compare, errors);
  process.stdout.write(renders[format](report));
  return report.verdict.missing.length === 0 ? 0 : 1;
};

// One file's part of a `git diff`, as git's external diff driver: its changes in place of its lines.

/** git calls it in the top folder of the working tree, whose other files say who sends and answers what. */
async function showFile({ path, before, after, renamed }: DriverCall): Promise<ExitCode> {
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
function showUnmerged(path: string): ExitCode {
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

/** What git gives to an external diff: see GIT_EXTERNAL_DIFF in its manual. */
interface DriverCall {
  /** Path in the repository. */
  readonly path: string;
  /** Files with the two versions; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The new path, where the file was renamed. */
  readonly renamed: string | undefined;
}

const ABSENT = "/dev/null";
const MODE = /^(?:[0-7]{6}|\.)$/;
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|\.)$/;

/**
 * The path of a file with conflicts, for which git gives nothing else; undefined when it was not git that called. git
 * tells every external diff which file it is at.
 */
function unmergedPath(args: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  return args.length === 1 && env["GIT_DIFF_PATH_COUNTER"] !== undefined ? args[0] : undefined;
}

/** Undefined when it was not git that called: it gives path, file, hash, mode, file, hash and mode, and may add two more. */
export function driverCall(args: readonly string[]): DriverCall | undefined {
  const [path, before, oldHash = "", oldMode = "", after, newHash = "", newMode = "", renamed] = args;
  if (args.length !== 7 && args.length !== 9) return undefined;
  if (path === undefined || before === undefined || after === undefined) return undefined;
  const isGit = HASH.test(oldHash) && MODE.test(oldMode) && HASH.test(newHash) && MODE.test(newMode);
  if (!isGit) return undefined;
  const there = (file: string): string | undefined => (file === ABSENT ? undefined : file);
  return { path, before: there(before), after: there(after), renamed };
}
