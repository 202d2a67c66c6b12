import type { FingerprintDiagnosis } from "../../runtime/diagnosis/diagnose.js";
import { html } from "./html.js";
import type { Html } from "./html.js";

/** A fingerprint laid open: what is signed, in order and with its borders, and what came of it. */
export function fingerprintSection({ fields, expected, received, matches, mistake }: FingerprintDiagnosis): Html {
  const suspects = new Set(mistake?.message.split(/\W+/));
  const bytes = fields.reduce((sum, field) => sum + field.bytes, 0);
  return html`<div class="fingerprint">
    <h4>
      Fingerprint ${matches ? html`<span class="mark good">right</span>` : html`<span class="mark bad">wrong</span>`}
    </h4>
    <p class="soft">
      HMAC-SHA-512 of these ${fields.length} values, ${bytes} bytes, joined in this order with nothing between them. The
      secret is one of them, and the key.
    </p>
    <ol class="sequence">
      ${fields.map((field, index) => box(field, index + 1, suspects.has(field.name)))}
    </ol>
    <dl class="digests">
      ${digest(matches ? "Expected and received" : "Expected", expected)}
      ${matches ? "" : digest(`Received${lengthOf(received)}`, received)}
    </dl>
  </div>`;
}

function box({ name, value, bytes }: FingerprintDiagnosis["fields"][number], place: number, isSuspect: boolean): Html {
  return html`<li class="${isSuspect ? "suspect" : ""}">
    <span class="label"
      ><span class="place">${place}</span>
      ${name}${isSuspect ? html`<span class="unseen">, see the mistake</span>` : ""}</span
    >
    <code>${value}</code>
    <span class="bytes">${bytes} ${bytes === 1 ? "byte" : "bytes"}</span>
  </li>`;
}

/** In groups, so that two can be compared; copied, they are one word. */
function digest(title: string, digits: string): Html {
  const groups = digits.match(/.{1,8}/gs) ?? ["nothing"];
  return html`<div>
    <dt>${title}</dt>
    <dd><code>${groups.map((group) => html`<span>${group}</span>`)}</code></dd>
  </div>`;
}

function lengthOf(received: string): string {
  return received.length === 128 ? "" : `, ${received.length} of 128 digits`;
}
