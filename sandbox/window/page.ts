import { demoAccount } from "../../generated/demo-account.js";
import { gatewayOperations } from "../../generated/gateway.js";
import { FAULT_KINDS, nameOfFault } from "../faults/fault.js";
import type { World } from "../world.js";
import { html } from "./html.js";
import type { Html } from "./html.js";
import { orderSection } from "./order-section.js";
import { requestSection } from "./request-section.js";

/** The parts of the page that change, each rendered on its own for the script. */
export const PARTS: Readonly<Record<string, (world: World) => Html>> = {
  requests: (world) => requestSection(world.requests()),
  orders: (world) => orderSection(world.orders()),
  faults: (world) => faultList(world),
};

/** The sandbox's window. Readable without script; the script only keeps it up to date. */
export function page(world: World, url: string): string {
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>QMORE sandbox</title>
        <link rel="stylesheet" href="/_sandbox/window.css" />
        <link rel="icon" href="data:," />
        <script src="/_sandbox/window.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#requests">Skip to the requests</a>
        <header>
          <h1>QMORE sandbox</h1>
          <p>
            <code>${url}</code>, ${world.mode} mode, merchant <code>${demoAccount.customerId}</code>, shop
            ${demoAccount.shopIds.map((shopId, index) => html`${index > 0 ? " or " : ""}<code>${shopId}</code>`)}
            <span id="live" role="status" aria-live="polite"></span>
          </p>
        </header>
        <main>
          <section aria-labelledby="requests-title">
            <h2 id="requests-title">Requests</h2>
            <div id="requests" tabindex="-1" data-part="requests">${PARTS["requests"]?.(world)}</div>
          </section>
          <section aria-labelledby="orders-title">
            <h2 id="orders-title">Orders</h2>
            ${world.mode === "stateful" ? controls() : html`<p class="empty">The demo account keeps nothing between calls.</p>`}
            ${faultForm()}
            <div data-part="faults">${PARTS["faults"]?.(world)}</div>
            <div id="orders" data-part="orders">${PARTS["orders"]?.(world)}</div>
          </section>
        </main>
      </body>
    </html>`.text;
}

function controls(): Html {
  return html`<div class="controls">
    ${[
      ["close-day", "Close the day"],
      ["expire-approvals", "Expire approvals"],
      ["reset", "Reset"],
    ].map(([action, title]) => html`<form method="post" action="/_sandbox/${action}"><button>${title}</button></form>`)}
  </div>`;
}

function faultForm(): Html {
  return html`<form class="fault-form" method="post" action="/_sandbox/faults">
    <fieldset>
      <legend>Arm a fault</legend>
      <label
        >Operation
        <select name="operation">
          <option value="">any</option>
          ${Object.keys(gatewayOperations).map((name) => html`<option>${name}</option>`)}
        </select>
      </label>
      <label
        >When
        <select name="at">
          <option value="after-execute">after it took effect</option>
          <option value="before-execute">before</option>
        </select>
      </label>
      <label
        >What
        <select name="kind">
          ${FAULT_KINDS.map((kind) => html`<option>${kind}</option>`)}
        </select></label
      >
      <label>Times <input name="times" type="number" min="1" value="1" required /></label>
      <button>Arm</button>
    </fieldset>
  </form>`;
}

function faultList(world: World): Html {
  const faults = world.faults();
  if (faults.length === 0) return html``;
  return html`<ul class="armed">
    ${faults.map(
      (fault) =>
        html`<li>
          ${nameOfFault(fault)}, ${fault.operation ?? "any operation"}, ${fault.left} left
          <form method="post" action="/_sandbox/faults/${fault.id}/disarm"><button>Disarm</button></form>
        </li>`,
    )}
  </ul>`;
}
