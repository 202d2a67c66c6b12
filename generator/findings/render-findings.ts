import type { Finding } from "./finding.js";
import type { FindingFormat } from "./formats.js";
import type { Render } from "./render.js";
import { renderGithub } from "./render-github.js";
import { renderJson } from "./render-json.js";
import { renderText } from "./render-text.js";

const renders: Readonly<Record<FindingFormat, Render>> = { text: renderText, json: renderJson, github: renderGithub };

/** Findings in the format that was asked for. */
export function renderFindings(
  findings: readonly Finding[],
  files: readonly { readonly file: string; readonly text: string }[],
  format: FindingFormat,
  colour = false,
): string {
  return renders[format](findings, new Map(files.map(({ file, text }) => [file, text])), { colour });
}
