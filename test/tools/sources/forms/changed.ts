import { expect } from "vitest";
import type { SpecFile } from "../../../../generator/read/spec-files.js";
import { frozenSpec } from "../../../support/specs.js";
import { compare } from "../saved-pages.js";

/** What is new on a page: code and message of each finding, without its place. */
export async function newsOn(html: string, files: readonly SpecFile[] = frozenSpec): Promise<readonly string[]> {
  const { findings } = await compare(html, files);
  return findings
    .filter(({ severity }) => severity !== "known")
    .map(({ code, message }) => `${code} ${message.replace(/ Page: .*$/, "")}`);
}

/** The page with one text in place of another, which has to stand there once. */
export function changed(html: string, from: string, to: string): string {
  expect(html.split(from).length - 1, from).toBe(1);
  return html.replace(from, () => to);
}
