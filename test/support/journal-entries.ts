import { openJournal } from "../../generated/journal.js";
import type { JournalEntry } from "../../generated/journal.js";

/** All that a journal holds, the oldest first. */
export async function entriesAt(file: string): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  await openJournal(file, { onEntry: (entry) => void entries.push(entry) }).close();
  return entries;
}
