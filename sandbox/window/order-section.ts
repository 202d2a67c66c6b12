import type { OrderView } from "../ledger/order-view.js";
import { html } from "./html.js";
import type { Html } from "./html.js";
import { facts } from "./pairs.js";
import { cutNote } from "./request-section.js";

type Fields = OrderView["payments"][number];

/** More do not help to see what goes on. */
const MOST = 100;

const ORDER_FIELDS = ["orderDescription", "orderReference", "customerStatement", "paymentType", "acquirer"];
const SUMS = ["approveAmount", "depositAmount", "refundAmount"];
const PART_FIELDS = ["approveAmount", "depositAmount", "amount", "batchNumber", "operationsAllowed"];

/** The orders with their payments, credits and history; those changed last come first. */
export function orderSection(orders: readonly OrderView[]): Html {
  if (orders.length === 0) return html`<p class="empty">No orders.</p>`;
  const latest = orders.toSorted((a, b) => (lastEvent(a) < lastEvent(b) ? 1 : -1));
  return html`<ol class="cards">
      ${latest.slice(0, MOST).map(card)}
    </ol>
    ${orders.length > MOST && cutNote(MOST, orders.length, "all", "orders")}`;
}

function lastEvent({ history }: OrderView): string {
  return history.at(-1)?.at ?? "";
}

function card({ orderNumber, state, amount, currency, order, payments, credits, history }: OrderView): Html {
  return html`<li>
    <details id="order-${orderNumber}">
      <summary>
        <h3>${orderNumber}</h3>
        <span>${text(order["brand"] ?? order["paymentType"])}</span>
        <span class="amount">${amount} ${currency}</span>
        <span class="states">
          <span class="mark">${state}</span>
          ${[...payments, ...credits].map((part) => html`<span class="mark state">${text(part["state"])}</span>`)}
          ${allowed([order, ...payments, ...credits])}
        </span>
      </summary>
      ${shown(order, [...ORDER_FIELDS, ...SUMS])}
      ${payments.map((payment) => part("Payment", "paymentNumber", payment))}
      ${credits.map((credit) => part("Credit", "creditNumber", credit))}
      <h4>History</h4>
      <ol class="history">
        ${history.map(
          ({ at, event, detail }) =>
            html`<li>
              <time datetime="${at}">${at.slice(0, 19).replace("T", " ")}</time>
              <strong>${event}</strong> <span>${detail}</span>
            </li>`,
        )}
      </ol>
    </details>
  </li>`;
}

/** A payment or a credit. */
function part(kind: string, number: string, fields: Fields): Html {
  return html`<h4>${kind} ${text(fields[number])} <span class="mark state">${text(fields["state"])}</span></h4>
    ${shown(fields, PART_FIELDS)}`;
}

function shown(fields: Fields, names: readonly string[]): Html {
  return facts(names.map((name) => ({ name, value: text(fields[name]) })).filter(({ value }) => value !== ""));
}

function allowed(objects: readonly Fields[]): Html {
  const operations = objects.map(({ operationsAllowed }) => text(operationsAllowed)).filter((list) => list !== "");
  return html`<span class="allowed"
    >${operations.length === 0 ? "nothing allowed" : `allowed: ${operations.join(", ")}`}</span
  >`;
}

function text(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value?.join(", ") ?? "");
}
