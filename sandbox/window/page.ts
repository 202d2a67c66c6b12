import { demoAccount } from "../../generated/demo-account.js";
import type { World } from "../world.js";
import { confirmationFaultForm, faultForm, faultList } from "./fault-controls.js";
import { masked } from "../mask.js";
import { Html, html } from "./html.js";
import { clockControls, clockFace } from "./clock-controls.js";
import { orderControls, resetControl } from "./order-controls.js";
import { orderSection } from "./order-section.js";
import { facts } from "./pairs.js";
import { paymentSection } from "./payment-section.js";
import { requestSection } from "./request-section.js";

/** Older requests are under /_sandbox/requests. */
const MOST_REQUESTS = 50;

const STYLES = ["window.css", "cards.css", "fingerprint.css", "controls.css"];

/** The files that the page asks for, with their types. */
export const ASSETS: ReadonlyMap<string, string> = new Map([
  ...STYLES.map((name) => [name, "text/css; charset=utf-8"] as const),
  ["window.js", "text/javascript; charset=utf-8"],
]);

/** The parts of the page that change, each rendered on its own for the script. */
const PARTS: Readonly<Record<string, (world: World) => Html>> = {
  requests: (world) => requestSection(world.requests(MOST_REQUESTS), world.requestCount()),
  clock: (world) => clockFace(world.clock.now()),
  faults: (world) => faultList(world.faults()),
  payments: (world) => paymentSection(world.payments()),
  orders: (world) => orderSection(world.orders()),
};

/** One part, without any secret that a caller may have put somewhere; undefined when there is none of this name. */
export function renderPart(name: string, world: World): string | undefined {
  const render = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  return render && masked(render(world).text);
}

/** The sandbox's window. Works without script: forms come back here. The script only keeps it up to date. */
export function page(world: World, url: string): string {
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>QMORE sandbox</title>
        ${STYLES.map((name) => html`<link rel="stylesheet" href="/_sandbox/${name}" />`)}
        <link rel="icon" href="data:," />
        <script src="/_sandbox/window.js" type="module"></script>
      </head>
      <body>
        <header>
          <h1>QMORE sandbox</h1>
          <nav aria-label="Sections">
            <a href="#requests">Requests</a> <a href="#faults">Faults</a> <a href="#payments">Payments</a>
            <a href="#orders">Orders</a>
          </nav>
          <p id="live" role="status"></p>
          <noscript><p class="soft">Without script: reload to see what is new.</p></noscript>
          ${facts([
            { name: "Base URL", value: url },
            { name: "Mode", value: world.mode },
            { name: "Customer id", value: demoAccount.customerId },
            { name: "Shop id", value: demoAccount.shopIds.join(" or ") },
            { name: "Password, as published", value: demoAccount.password },
            { name: "Secret, as published", value: demoAccount.secret },
          ])}
        </header>
        <main>
          ${section("requests", "Requests", part("requests", world))}
          <div class="side">
            ${section("faults", "Faults", html`${faultForm()} ${part("faults", world)} ${confirmationFaultForm()}`)}
            ${section("payments", "Payments", part("payments", world))} ${section("orders", "Orders", orders(world))}
            ${resetControl()}
          </div>
        </main>
      </body>
    </html>`.text;
}

/** Can take the focus, so that a link to it also moves the keyboard there. */
function section(id: string, title: string, content: Html): Html {
  return html`<section id="${id}" tabindex="-1" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${content}
  </section>`;
}

function part(name: string, world: World): Html {
  return html`<div data-part="${name}">${new Html(renderPart(name, world) ?? "")}</div>`;
}

function orders(world: World): Html {
  const clock = html`${clockControls(part("clock", world))}`;
  if (world.mode === "stateful") return html`${orderControls()} ${clock} ${part("orders", world)}`;
  return html`${clock}
    <p class="empty">The demo account keeps nothing between calls. Orders live in stateful mode.</p>`;
}
