import { currencies } from "../../generated/enumerations.js";
import { lifeCycles } from "../../generated/life-cycles.js";
import { html } from "./html.js";
import type { Html } from "./html.js";

/** Buttons that act on all orders, and a form for a new one. */
export function orderControls(): Html {
  return html`<div class="controls">
      ${button("close-day", "Close the day")} ${button("expire-approvals", "Expire approvals")}
    </div>
    <form class="tool" method="post" action="/_sandbox/orders">
      <fieldset>
        <legend>New order</legend>
        <label
          >Payment method
          <select name="paymentType">
            ${methods().map((method) => html`<option>${method}</option>`)}
          </select>
        </label>
        <label>Amount <input name="amount" value="25.00" inputmode="decimal" size="8" required /></label>
        <label
          >Currency
          <select name="currency">
            ${["EUR", ...Object.keys(currencies).filter((code) => /^[A-Z]{3}$/.test(code) && code !== "EUR")].map(
              (code) => html`<option>${code}</option>`,
            )}
          </select>
        </label>
        <label>Number <input name="orderNumber" placeholder="the next" inputmode="numeric" size="10" /></label>
        <label
          >Series
          <select name="transactionIdentifier">
            <option value="SINGLE">SINGLE</option>
            <option value="INITIAL">INITIAL, for recurPayment</option>
          </select>
        </label>
        <button>Create order</button>
      </fieldset>
    </form>`;
}

/** Asks first, with script and without. */
export function resetControl(): Html {
  return html`<details id="reset" class="risky">
    <summary>Reset everything</summary>
    <p>Orders, requests and faults are forgotten, and the clock is put right.</p>
    ${button("reset", "Yes, reset everything")}
  </details>`;
}

function button(action: string, title: string): Html {
  return html`<form method="post" action="/_sandbox/${action}"><button>${title}</button></form>`;
}

function methods(): string[] {
  return Object.values(lifeCycles).flatMap(({ paymentTypes }) => paymentTypes);
}
