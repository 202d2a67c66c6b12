import type { Finding } from "./finding.js";

export interface RenderOptions {
  /** Terminal colours; only if asked for. */
  readonly colour: boolean;
}

/** The one signature of all renderers. `texts` holds the files by name, for code frames. */
export type Render = (
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  options: RenderOptions,
) => string;
