/**
 * A line for people at a terminal: text of the spec must neither steer it nor begin a line of its own, where a CI system
 * would look for commands. As wide as before, so that carets stay below what they mean.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "?");
}
