/** Thrown when the command is called in a way that cannot be carried out; its message is for whoever typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
