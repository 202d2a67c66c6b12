import { html } from "./html.js";
import type { Html } from "./html.js";

/** Something with a name, as lists show it. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** Names with their values under a heading, one line each. */
export function pairs(heading: string, values: readonly Pair[]): Html {
  return html`<div>
    <h4>${heading}</h4>
    ${values.length === 0 ? html`<p class="soft">Nothing.</p>` : list("pairs", values)}
  </div>`;
}

/** The same side by side, without a heading. */
export function facts(values: readonly Pair[]): Html {
  return list("facts", values);
}

function list(style: string, values: readonly Pair[]): Html {
  return html`<dl class="${style}">
    ${values.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
