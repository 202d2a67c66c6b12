import { renderGithub } from "./render-github.js";
import { renderJson } from "./render-json.js";
import { renderText } from "./render-text.js";
import type { Render } from "./render.js";

/** The renderers by the name that `--format` takes. */
export const renderers: ReadonlyMap<string, Render> = new Map([
  ["text", renderText],
  ["json", renderJson],
  ["github", renderGithub],
]);
