import { exitCodes } from "../exit-codes.js";
import type { ExitCode } from "../exit-codes.js";
import type { Counts, QueuedBatch } from "./batches.js";

/** For people: a line for each batch, and who is at work. */
export function shownStatus(batches: readonly (QueuedBatch & Counts)[], workers: readonly string[]): string {
  const lines = batches.map(({ id, file, rows, ...counts }) => `${id}  ${file}, ${rows} rows: ${shownCounts(counts)}`);
  return [...lines, ...workers.map((name) => `worker ${name}`)].join("\n") || "There are no batches.";
}

function shownCounts({ done, refused, waiting, unsent, open, unclear }: Counts): string {
  const counts = { done, refused, waiting, "not sent": unsent, open, unclear };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}

/** The worst of what became of the rows, as for a batch without a queue. */
export function exitCodeOfCounts({ open, unclear, waiting, unsent, refused }: Counts): ExitCode {
  if (open + unclear > 0) return exitCodes.unknown;
  if (waiting + unsent > 0) return exitCodes.unsent;
  return refused > 0 ? exitCodes.refused : exitCodes.done;
}
