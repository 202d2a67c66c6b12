/** git, where a call cannot be done without it. */
import { CallMistake } from "../../../command.js";
import { callGit } from "../../../git.js";
import type { GitAnswer } from "../../../git.js";

/** What git prints. @throws {CallMistake} when there is no git, or it says that something is wrong */
export function git(args: readonly string[], cwd: string): string {
  const { printed, problem } = answered(callGit(args, { cwd }));
  if (problem !== undefined) throw new CallMistake(`git ${args[0] ?? ""}: ${problem}`);
  return printed.toString("utf8");
}

/** As {@link git}, but undefined where git says no. */
export function askGit(args: readonly string[], cwd: string): string | undefined {
  const { printed, problem } = answered(callGit(args, { cwd }));
  return problem === undefined ? printed.toString("utf8").trim() : undefined;
}

/** What git answered. @throws {CallMistake} when there is no git */
export function answered<T extends Pick<GitAnswer, "problem">>(answer: T | undefined): T {
  if (answer !== undefined) return answer;
  throw new CallMistake("Revisions are read with git, and there is no git to be found. Compare two folders instead.");
}
