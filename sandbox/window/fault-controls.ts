import { gatewayOperations } from "../../generated/gateway.js";
import { CONFIRMATION, CONFIRMATION_FAULT_KINDS } from "../faults/confirmation-fault.js";
import { FAULT_KINDS, nameOfFault } from "../faults/fault.js";
import type { ArmedFault } from "../faults/fault.js";
import { html } from "./html.js";
import type { Html } from "./html.js";

/** The form that arms a fault. Losing the answer after the money moved comes first: it is the case to test for. */
export function faultForm(): Html {
  return html`<form class="tool" method="post" action="/_sandbox/faults">
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
        >Kind
        <select name="kind">
          ${FAULT_KINDS.map((kind) => html`<option>${kind}</option>`)}
        </select>
      </label>
      <label
        >When
        <select name="at">
          <option value="after-execute">after executing</option>
          <option value="before-execute">before executing</option>
        </select>
      </label>
      <label>Calls <input name="times" type="number" min="1" value="1" required /></label>
      <button>Arm fault</button>
    </fieldset>
  </form>`;
}

/** The form that arms a fault of the next confirmation to the shop. */
export function confirmationFaultForm(): Html {
  return html`<form class="tool" method="post" action="/_sandbox/faults">
    <input type="hidden" name="operation" value="${CONFIRMATION}" />
    <fieldset>
      <legend>Arm a fault of a confirmation</legend>
      <label
        >What happens
        <select name="kind">
          ${CONFIRMATION_FAULT_KINDS.map((kind) => html`<option>${kind}</option>`)}
        </select>
      </label>
      <label>Deliveries <input name="times" type="number" min="1" value="1" required /></label>
      <button>Arm for confirmations</button>
    </fieldset>
  </form>`;
}

/** The faults that wait for a call. */
export function faultList(faults: readonly ArmedFault[]): Html {
  if (faults.length === 0) return html`<p class="soft">No fault is armed.</p>`;
  return html`<ul class="armed">
    ${faults.map((fault) => {
      const { id, operation = "any operation", left } = fault;
      const name = `${nameOfFault(fault)}, ${operation}`;
      return html`<li>
        <span>${name}, ${left} ${left === 1 ? "call" : "calls"} left</span>
        <form method="post" action="/_sandbox/faults/${id}/disarm">
          <button id="disarm-${id}" aria-label="Disarm ${name}">Disarm</button>
        </form>
      </li>`;
    })}
  </ul>`;
}
