/** `hold-journal.ts <file>`: opens a journal, says so or why not, and lives until its input ends. */
import { JournalError, openJournal } from "../../generated/journal.js";

const [, , file = ""] = process.argv;
try {
  openJournal(file);
  process.stdout.write("opened\n");
} catch (error) {
  process.stdout.write(error instanceof JournalError ? `${error.code}: ${error.message}\n` : `${String(error)}\n`);
}
process.stdin.resume();
