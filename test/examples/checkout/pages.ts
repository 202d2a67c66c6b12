/** What the shop shows. */
import type { Checkout } from "./checkout.js";
import type { Step } from "./merchant.js";
import type { CheckoutOrder, OrderState } from "./orders.js";

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

/** A template in which every text is escaped, and only HTML stays as it is. */
function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const written = values.map((value) => {
    if (typeof value === "string") return value.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return "html" in value ? value.html : value.map((one) => one.html).join("");
  });
  return { html: parts.map((part, index) => part + (written[index] ?? "")).join("") };
}

const NOTHING = html``;

function layout(title: string, content: Html, head: Html = NOTHING): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/shop.css" />
        <link rel="icon" href="data:," />
        ${head}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

const AGAIN = html`<p><a href="/">Back to the cup</a></p>`;

export function notice(title: string, text: string): Html {
  return layout(
    title,
    html`<p>${text}</p>
      ${AGAIN}`,
  );
}

/** The fields of the card have no name: a form sends what has one, so that no card can reach the shop's server. */
export function checkoutPage({ order, javascriptUrl }: Checkout): Html {
  const content = html`<p>${order.amount} ${order.currency}</p>
    <form id="card" action="/orders/${order.id}/pay" method="post">
      <h2>By card</h2>
      <input type="hidden" name="method" value="card" />
      <label>Card number <input id="pan" inputmode="numeric" autocomplete="cc-number" required /></label>
      <div class="row">
        <label>Month, MM <input id="expirationMonth" inputmode="numeric" autocomplete="cc-exp-month" required /></label>
        <label>Year, YY <input id="expirationYear" inputmode="numeric" autocomplete="cc-exp-year" required /></label>
        <label>Code <input id="cardverifycode" inputmode="numeric" autocomplete="cc-csc" required /></label>
      </div>
      <label>Name on the card <input id="cardholdername" autocomplete="cc-name" /></label>
      <p id="problem" role="alert"></p>
      <noscript><p>Paying by card needs JavaScript: your card goes straight to the payment gateway.</p></noscript>
      <button disabled>Pay by card</button>
    </form>
    <form action="/orders/${order.id}/pay" method="post">
      <h2>By bank transfer</h2>
      <input type="hidden" name="method" value="sofort" />
      <button>Pay with Sofort</button>
    </form>
    <script src="${javascriptUrl}"></script>
    <script src="/card-form.js"></script>`;
  return layout(order.title, content);
}

const BACK = {
  paid: { title: "Thank you", text: "Your order is paid." },
  pending: { title: "On its way", text: "Your payment can take days. We ship as soon as it has arrived." },
  failed: { title: "The payment failed", text: "No money has arrived." },
  cancelled: { title: "Cancelled", text: "No money has arrived." },
  waiting: { title: "One moment", text: "We are waiting for word of your payment. This page looks again by itself." },
} as const;

/** Where the consumer comes back, perhaps before the confirmation is here. */
export function backPage(order: CheckoutOrder, outcome: string): Html {
  const shown = shownState(order.state, outcome);
  const refresh = shown === "waiting" ? html`<meta http-equiv="refresh" content="2" />` : NOTHING;
  const next = shown === "failed" || shown === "cancelled" ? AGAIN : NOTHING;
  const content = html`<p>${BACK[shown].text}</p>
    ${next}
    <p>Order ${order.orderNumber}. <a href="/orders/${order.id}">What the merchant sees</a></p>`;
  return layout(BACK[shown].title, content, refresh);
}

/** Anybody can open any of these addresses: `outcome` is a hint, for as long as there is no confirmation, and never a payment. */
function shownState(state: OrderState, outcome: string): keyof typeof BACK {
  if (state !== "new" && state !== "started") return state;
  if (outcome === "failure") return "failed";
  return outcome === "cancel" ? "cancelled" : "waiting";
}

/** The merchant's page of an order. */
export function orderPage(order: CheckoutOrder, steps: readonly Step[] | undefined): Html {
  const { orderNumber, title, amount, currency, state, history, undecided } = order;
  const doubt = html`<p role="alert">
    Nobody knows yet whether the last step moved money: its answer was lost. It must not be taken again. “Find out”
    looks the order up at the gateway, and moves nothing.
  </p>`;
  const content = html`<p>${title}, ${amount} ${currency}</p>
    <p>State: <strong id="state">${state}</strong></p>
    ${undecided === undefined ? NOTHING : doubt}
    <form action="/orders/${order.id}/steps" method="post">
      ${(steps ?? []).map((step) => html`<button name="step" value="${step}">${step}</button>`)}
      ${steps === undefined ? "The gateway cannot be asked now." : steps.length === 0 ? "No step is allowed now." : ""}
    </form>
    <h2>History</h2>
    <ol id="history">
      ${history.map((entry) => html`<li>${entry}</li>`)}
    </ol>
    <p><a href="/orders/${order.id}">Look again</a></p>`;
  return layout(`Order ${orderNumber}`, content);
}
