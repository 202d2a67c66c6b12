/** A request as it was recorded: a whole one with its headers, or nothing but the body of a form. */
import { readFileSync } from "node:fs";
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface HttpRequest {
  /** By lower-case name; undefined where only a body was recorded. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  /** Address or path of the first line. */
  readonly target: string | undefined;
  readonly body: string;
}

const REQUEST_LINE = /^[A-Z]+ (\S+)(?: HTTP\/[\d.]+)?$/;

export function parseHttpRequest(text: string): HttpRequest {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const target = REQUEST_LINE.exec(lines[0] ?? "")?.[1];
  // An editor ends the last line; in a form, a line's end is written as %0A.
  if (target === undefined) return { headers: undefined, target, body: lines.join("") };
  const gap = lines.indexOf("");
  const head = lines.slice(1, gap < 0 ? lines.length : gap);
  const pairs = head.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: Object.fromEntries(pairs), target, body: gap < 0 ? "" : lines.slice(gap + 1).join("") };
}

/** Of a file, or of standard input for `-`. @throws {UsageError} when it cannot be read */
export async function readRecording(file: string, terminal: Terminal): Promise<string> {
  if (file === "-") return terminal.input();
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : `${file} cannot be read`);
  }
}
