/** What was thrown, as far as one may know. */

/** What it says. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Whether a call of the system failed; where a code is given, with that one: `ENOENT` for what is not there. */
export function isSystemError(thrown: unknown, code?: string): thrown is Error {
  if (!(thrown instanceof Error && "code" in thrown)) return false;
  return code === undefined || thrown.code === code;
}
