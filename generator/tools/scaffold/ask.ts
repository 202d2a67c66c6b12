import { CallMistake } from "../../command.js";
import type { Given, Question } from "./question.js";

/** Asks a person: shows the text, and gives the line that was typed. */
export type Ask = (text: string) => Promise<string>;

/**
 * Everything that the questions want to know: from flags, else from the person, else the standard answer.
 *
 * @throws {CallMistake} when a flag is wrong, or when nobody can be asked and flags are missing
 */
export async function answer(questions: readonly Question[], flags: Given, ask: Ask | undefined): Promise<Given> {
  const given = new Map<string, string>();
  const missing: string[] = [];
  for (const question of questions) {
    const { flag, standard } = question;
    if (question.applies?.(given) === false) continue;
    const found = flags.get(flag) ?? (ask === undefined ? standard?.(given) : await askFor(question, given, ask));
    if (found === undefined) missing.push(`--${flag}`);
    else given.set(flag, found.trim());
    // A person should not answer ten questions to hear that the first flag was wrong.
    if (ask !== undefined) refuse(problemsIn([question], flags, given));
  }
  if (missing.length > 0)
    throw new CallMistake(`Without a terminal to ask at, these are needed: ${missing.join(", ")}.`);
  refuse(problemsIn(questions, flags, given));
  return given;
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new CallMistake(problems.join("\n"));
}

function problemsIn(questions: readonly Question[], flags: Given, given: Given): readonly string[] {
  return questions.flatMap((question) => problemIn(question, flags, given) ?? []);
}

function problemIn({ flag, problem }: Question, flags: Given, given: Given): string | undefined {
  const text = given.get(flag);
  if (text === undefined) return flags.has(flag) ? `--${flag} has no meaning for this effect.` : undefined;
  const found = problem(text, given);
  return found === undefined ? undefined : `--${flag}: ${found}`;
}

async function askFor({ flag, words, choices, standard, problem }: Question, given: Given, ask: Ask): Promise<string> {
  const offered = standard?.(given);
  const listed = choices.length === 0 ? "" : `  ${choices.join(", ")}\n`;
  const prompt = `${offered === undefined || offered === "" ? "" : `[${offered}] `}> `;
  let complaint = `\n${flag}: ${words}\n${listed}`;
  for (;;) {
    const typed = (await ask(complaint + prompt)).trim();
    const text = typed === "" ? (offered ?? "") : typed;
    const found = problem(text, given);
    if (found === undefined) return text;
    complaint = `  ${found}\n`;
  }
}
