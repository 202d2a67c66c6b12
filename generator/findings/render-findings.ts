import type { Finding } from "./finding.js";
import type { Render } from "./render.js";
import { renderGithub } from "./render-github.js";
import { renderJson } from "./render-json.js";
import { renderText } from "./render-text.js";

const formats: ReadonlyMap<string, Render> = new Map([
  ["text", renderText],
  ["json", renderJson],
  ["github", renderGithub],
]);

/** Findings in the format that was asked for: text, json or github. */
export const renderFindings = (
  findings: readonly Finding[],
  files: readonly { readonly file: string; readonly text: string }[],
  format: string,
  colour = false,
): string => {
  const render = formats.get(format);
  if (render === undefined) {
    throw new RangeError(`Unknown format "${format}". Formats: ${[...formats.keys()].join(", ")}.`);
  }
  return render(findings, new Map(files.map(({ file, text }) => [file, text])), { colour });
};
