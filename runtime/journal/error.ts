import { textAt } from "../snapshot.js";

/**
 * Thrown when a journal cannot be opened or goes on no longer; nothing in the file was changed. `code` tells why:
 *
 * - `in-use`: another process has it
 * - `damaged`: a line is not as it was written, and is not the last one
 * - `foreign`: the file is no journal, or one of another version, or about something else, or another one than was opened
 * - `closed`: it was closed before
 */
export class JournalError extends Error {
  override readonly name = "JournalError";
  readonly code: "in-use" | "damaged" | "foreign" | "closed";

  constructor(code: JournalError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** The system's code of an error, such as `"ENOENT"`. */
export function codeOf(error: unknown): string | undefined {
  return textAt(error, "code");
}
