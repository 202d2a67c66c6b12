import type { PaymentView } from "../checkout/payment-view.js";
import { masked } from "../mask.js";
import { html } from "./html.js";
import type { Html } from "./html.js";
import { facts } from "./pairs.js";
import { deliveries } from "./payment-section.js";

/** The page on which a consumer pays. Works without script, and asks for nothing. */
export function consumerPage(payment: PaymentView, returnUrl: string): string {
  const { paymentState, amount, currency, paymentType, orderDescription, orderNumber = "not given yet" } = payment;
  const page = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Pay ${amount} ${currency}, QMORE sandbox</title>
        ${["window.css", "cards.css", "controls.css"].map(
          (name) => html`<link rel="stylesheet" href="/_sandbox/${name}" />`,
        )}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <h1>Pay ${amount} ${currency}</h1>
          <p class="soft">The sandbox in the place of the gateway: no money moves, and no data is asked for.</p>
          ${facts([
            { name: "Order", value: orderDescription },
            { name: "Payment method", value: paymentType },
            { name: "Order number", value: orderNumber },
            { name: "State", value: paymentState },
          ])}
        </header>
        <main>
          <section aria-label="Payment">
            ${payment.notCalled && html`<p class="note">${payment.notCalled}.</p>`} ${controls(payment, returnUrl)}
            ${payment.confirmations.length > 0 && deliveries(payment)}
          </section>
        </main>
      </body>
    </html>`;
  return masked(page.text);
}

const OPEN: readonly (readonly [decision: string, title: string])[] = [
  ["pay", "Pay"],
  ["pay-later", "Pay later"],
  ["fail", "Let it fail"],
  ["cancel", "Cancel"],
];

const PENDING: typeof OPEN = [
  ["SUCCESS", "The money arrives"],
  ["FAILURE", "It never arrives"],
];

function controls({ paymentState }: PaymentView, returnUrl: string): Html {
  const buttons = paymentState === "OPEN" ? OPEN : paymentState === "PENDING" ? PENDING : [];
  const back = /^https?:/i.test(returnUrl) && html`<p><a href="${returnUrl}">Back to the shop</a></p>`;
  if (buttons.length === 0)
    return html`<p>The payment is ${paymentState}.</p>
      ${back}`;
  return html`<form class="controls" method="post">
      ${buttons.map(([value, title]) => html`<button name="decision" value="${value}">${title}</button>`)}
    </form>
    ${paymentState === "OPEN" ? html`<p class="soft">Pay later is a failure unless the shop gave a pendingUrl.</p>` : back}`;
}
