/** The work of one process, and of several: each judges every nth mutation. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { SpecFile } from "../../read.js";
import { judgeOf } from "./judge.js";
import type { Mutation } from "./mutation.js";
import { parseJson } from "./report.js";
import type { Verdict } from "./verdict.js";

/** The `number`th of every `of`, counted from 1. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

export function shareOf<T>(all: readonly T[], { number, of }: Share): readonly T[] {
  return all.filter((_, index) => index % of === number - 1);
}

/** Judges them here, one after the other. */
export async function judgeHere(
  root: string,
  files: readonly SpecFile[],
  mutations: readonly Mutation[],
  withTests: boolean,
): Promise<readonly Verdict[]> {
  const { judge, close } = await judgeOf(root, files, withTests ? mutations.map(({ kind }) => kind) : []);
  try {
    const verdicts: Verdict[] = [];
    for (const mutation of mutations) verdicts.push(await judge(mutation));
    return verdicts;
  } finally {
    await close();
  }
}

/** Calls this command once per process, and lays the shares together in the order of the spec. */
export async function judgeElsewhere(args: readonly string[], processes: number): Promise<readonly Verdict[]> {
  const numbers = Array.from({ length: processes }, (_, index) => index + 1);
  const shares = await Promise.all(numbers.map((number) => runShare([...args, "--share", `${number}/${processes}`])));
  const longest = shares[0]?.length ?? 0;
  return Array.from({ length: longest }, (_, index) => shares.flatMap((share) => share[index] ?? [])).flat();
}

async function runShare(args: readonly string[]): Promise<readonly Verdict[]> {
  const words = [...process.execArgv, process.argv[1] ?? "", "spec:mutate", ...args, "--format", "json"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [printed, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0 && code !== 1) throw new Error(`A share of the work ended with ${String(code)}.`);
  return parseJson(printed);
}
