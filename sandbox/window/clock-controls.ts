import { html } from "./html.js";
import type { Html } from "./html.js";

/** The steps that tests of a shop need: approvals expire, sources of recurring payments grow too old. */
const STEPS: readonly (readonly [title: string, milliseconds: number])[] = [
  ["an hour", 3_600_000],
  ["a day", 86_400_000],
  ["a week", 7 * 86_400_000],
  ["a year", 365 * 86_400_000],
];

/** The sandbox's time. */
export function clockFace(now: Date): Html {
  const time = now.toISOString().slice(0, 19);
  return html`<time datetime="${time}Z">${time.replace("T", " ")} UTC</time>`;
}

/** The time with what moves it. */
export function clockControls(face: Html): Html {
  return html`<div class="tool">
    <h3>Clock</h3>
    ${face}
    <form method="post" action="/_sandbox/clock">
      <fieldset>
        <label
          >Move on by
          <select name="advance">
            ${STEPS.map(([title, milliseconds]) => html`<option value="${milliseconds}">${title}</option>`)}
          </select>
        </label>
        <button>Move the clock</button>
      </fieldset>
    </form>
    <form method="post" action="/_sandbox/clock">
      <fieldset>
        <label>Set to, ISO <input name="set" placeholder="2026-01-30T22:00:00Z" size="20" required /></label>
        <button>Set the clock</button>
      </fieldset>
    </form>
  </div>`;
}
