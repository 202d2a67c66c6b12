import type { ConfirmationView, PaymentView } from "../checkout/payment-view.js";
import { html } from "./html.js";
import type { Html } from "./html.js";
import { facts, pairs } from "./pairs.js";
import { cutNote } from "./request-section.js";

/** More do not help to see what goes on. */
const MOST = 50;

/** The payments that were started, newest first, with what the shop was told and what it replied. */
export function paymentSection(payments: readonly PaymentView[]): Html {
  if (payments.length === 0)
    return html`<p class="empty">
      No payment yet. frontendInit starts one, and its redirectUrl leads to its page here.
    </p>`;
  return html`<ol class="cards">
      ${payments.slice(0, MOST).map(card)}
    </ol>
    ${payments.length > MOST && cutNote(MOST, payments.length, "all", "payments")}`;
}

function card(payment: PaymentView): Html {
  const { redirectUrl, paymentState, paymentType, amount, currency, orderNumber, redelivery, notCalled } = payment;
  const id = redirectUrl.slice(-26);
  return html`<li>
    <details id="payment-${id}">
      <summary>
        <h3>${orderNumber ?? "no number yet"}</h3>
        <span>${paymentType}</span>
        <span class="amount">${amount} ${currency}</span>
        <span class="states">
          <span class="mark ${MARKS[paymentState]}">${paymentState}</span>
          ${payment.confirmations.map(mark)}
        </span>
        ${notCalled && html`<span class="reason">${notCalled}</span>`}
        ${redelivery && html`<span class="reason">${redelivery}</span>`}
      </summary>
      <p><a href="${pathOf(redirectUrl)}">The consumer's page</a></p>
      ${facts([
        { name: "Order", value: payment.orderDescription },
        { name: "Confirmations to", value: payment.confirmUrl },
      ])}
      ${deliveries(payment)}
    </details>
  </li>`;
}

const MARKS: Readonly<Record<PaymentView["paymentState"], string>> = {
  OPEN: "state",
  SUCCESS: "good",
  PENDING: "warn",
  FAILURE: "bad",
  CANCEL: "bad",
};

/** What was posted to the shop, and what it replied. */
export function deliveries({ confirmations }: PaymentView): Html {
  if (confirmations.length === 0) return html`<p class="soft">No confirmation was sent yet.</p>`;
  return html`${confirmations.map((one, index) => delivery(one, index + 1))}`;
}

function delivery(confirmation: ConfirmationView, number: number): Html {
  const { at, body, status, reply = "", note } = confirmation;
  return html`<h4>Confirmation ${number}, <time datetime="${at}">${at.slice(11, 19)}</time> ${mark(confirmation)}</h4>
    ${note && html`<p class="note">${note}</p>`}
    <div class="columns">
      ${pairs("Posted", shown(body))}
      ${pairs("Reply", status === undefined ? [] : [{ name: `HTTP ${status}`, value: reply === "" ? "(empty)" : reply.slice(0, 500) }])}
    </div>`;
}

function mark({ status, isTaken }: ConfirmationView): Html {
  if (isTaken === true) return html`<span class="mark good">OK</span>`;
  if (isTaken === undefined && status !== undefined) return html`<span class="mark">HTTP ${status}</span>`;
  return html`<span class="mark bad">${status === undefined ? "not answered" : "not OK"}</span>`;
}

/** As many as anyone looks at. */
function shown(body: string): { name: string; value: string }[] {
  return [...new URLSearchParams(body.slice(0, 20_000))]
    .slice(0, 100)
    .map(([name, value]) => ({ name, value: value.slice(0, 500) }));
}

/** Whatever name the shop called the sandbox by: the reader of the window may use another. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
