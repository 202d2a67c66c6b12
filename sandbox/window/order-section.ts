import type { OrderView } from "../ledger/order-view.js";
import { html } from "./html.js";
import type { Html } from "./html.js";

type Fields = OrderView["payments"][number];

/** The orders with their payments, credits and history; those changed last come first. */
export function orderSection(orders: readonly OrderView[]): Html {
  if (orders.length === 0) return html`<p class="empty">No orders.</p>`;
  const latest = orders.toSorted((a, b) => (lastEvent(a) < lastEvent(b) ? 1 : -1));
  return html`<ol class="cards">
      ${latest.slice(0, MOST).map(card)}
    </ol>
    ${orders.length > MOST ? html`<p class="empty">And ${orders.length - MOST} more.</p>` : ""}`;
}

/** More do not help to see what goes on. */
const MOST = 100;

function lastEvent({ history }: OrderView): string {
  return history.at(-1)?.at ?? "";
}

function card({
  orderNumber,
  state,
  amount,
  currency,
  operationsAllowed,
  order,
  payments,
  credits,
  history,
}: OrderView): Html {
  return html`<li>
    <details id="order-${orderNumber}">
      <summary>
        <span class="name">${orderNumber}</span>
        <span>${text(order["brand"] ?? order["paymentType"])}</span>
        <span class="amount">${amount} ${currency}</span>
        <span class="mark">${state}</span>
        ${payments.map((payment) => html`<span class="mark state">${text(payment["state"])}</span>`)}
        ${credits.map((credit) => html`<span class="mark state">${text(credit["state"])}</span>`)}
        ${[...operationsAllowed, ...payments.flatMap(allowedAt), ...credits.flatMap(allowedAt)].map(
          (operation) => html`<span class="allowed">${operation}</span>`,
        )}
      </summary>
      ${objects("Payments", payments, ["paymentNumber", "state", "approveAmount", "depositAmount", "batchNumber", "operationsAllowed"])}
      ${objects("Credits", credits, ["creditNumber", "state", "amount", "batchNumber", "operationsAllowed"])}
      <table>
        <caption>
          History
        </caption>
        <tbody>
          ${history.map(
            ({ at, event, detail }) =>
              html`<tr>
                <td><time datetime="${at}">${at.slice(0, 19).replace("T", " ")}</time></td>
                <th scope="row">${event}</th>
                <td>${detail}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </li>`;
}

function objects(caption: string, rows: readonly Fields[], columns: readonly string[]): Html {
  if (rows.length === 0) return html``;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${columns.map((column) => html`<td>${text(row[column])}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function allowedAt(fields: Fields): readonly string[] {
  const allowed = fields["operationsAllowed"];
  return typeof allowed === "object" ? allowed : [];
}

function text(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.join(", ") ?? "");
}
