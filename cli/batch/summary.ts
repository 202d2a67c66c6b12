/** What a batch ends with: states come in, a line for people or a document for programs goes out, and the exit code. */
import { exitCodes } from "../exit-codes.js";
import type { ExitCode } from "../exit-codes.js";
import type { RowStates } from "./row-states.js";

export function summaryOf(states: RowStates, rows: number, results: string, isJson: boolean): string {
  const counts = {
    rows,
    done: states.count("done"),
    refused: states.count("refused"),
    unsent: states.count("waiting", "unsent"),
    unclear: states.count("open", "unclear"),
  };
  if (isJson) return JSON.stringify({ ...counts, results }, undefined, 2);
  const { done, refused, unsent, unclear } = counts;
  const parts = Object.entries({ done, refused, "not sent": unsent, unclear }).filter(([, count]) => count > 0);
  const lines = [
    `${rows} ${rows === 1 ? "row" : "rows"}: ${parts.map(([name, count]) => `${count} ${name}`).join(", ")}. See ${results}`,
  ];
  if (unsent > 0) lines.push("The same command again sends what was not sent.");
  if (unclear > 0)
    lines.push("The same command again looks once more for what is unclear; nothing of it is sent again.");
  return lines.join("\n");
}

/** The worst of what became of the rows. What failed beside them is done when the command is typed again. */
export function exitCodeOfRows(states: RowStates, isFailed: boolean): ExitCode {
  if (states.count("open", "unclear") > 0) return exitCodes.unknown;
  if (isFailed || states.count("waiting", "unsent") > 0) return exitCodes.unsent;
  return states.count("refused") > 0 ? exitCodes.refused : exitCodes.done;
}
