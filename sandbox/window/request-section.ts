import type { RequestView } from "../log/request-view.js";
import { fingerprintSection } from "./fingerprint-section.js";
import { html } from "./html.js";
import type { Html } from "./html.js";
import { pairs } from "./pairs.js";
import { reasonOf } from "./reason.js";

/** The requests, newest first. */
export function requestSection(requests: readonly RequestView[], all: number): Html {
  if (requests.length === 0)
    return html`<p class="empty">No request yet. Give a client the base URL above, and its calls appear here.</p>`;
  return html`<ol class="cards">
      ${requests.map((request, index) => card(request, index === 0))}
    </ol>
    ${all > requests.length && cutNote(requests.length, all, "older ones", "requests")}`;
}

/** Says that there are more, and where. */
export function cutNote(shown: number, all: number, rest: string, route: string): Html {
  return html`<p class="soft">${shown} of ${all}, <a href="/_sandbox/${route}">${rest} here</a>.</p>`;
}

function card(request: RequestView, isOpen: boolean): Html {
  const { id, at, operation, method, path, fingerprint, fault } = request;
  const reason = reasonOf(request);
  return html`<li>
    <details id="request-${id}" class="${fingerprint?.mistake === undefined ? "" : "mistaken"}" ${isOpen && html`open`}>
      <summary>
        <h3><span class="soft">#${id}</span> ${operation ?? `${method} ${path}`}</h3>
        <span>${subjectOf(request)}</span>
        ${outcomeMark(request)} ${fault && html`<span class="mark warn">fault: ${fault}</span>`}
        <time datetime="${at}">${at.slice(11, 19)}</time>
        ${reason && html`<span class="reason">${reason}</span>`}
      </summary>
      ${request.warnings.map((warning) => html`<p class="note">${warning}</p>`)}
      ${fingerprint?.matches === false && fingerprintSection(fingerprint)}
      <div class="columns">${pairs("Parameters", request.parameters)} ${answerOf(request)}</div>
      ${fingerprint?.matches === true && fingerprintSection(fingerprint)}
    </details>
  </li>`;
}

/** What HTTP refuses has no pairs, but a sentence. */
function answerOf(request: RequestView): Html {
  const title = answerTitle(request);
  if (request.operation !== undefined || request.answer.length > 0 || request.reason === undefined)
    return pairs(title, request.answer);
  return html`<div>
    <h4>${title}</h4>
    <p>${request.reason}</p>
  </div>`;
}

function answerTitle({ fault, httpStatus }: RequestView): string {
  return fault === undefined ? `Answer, HTTP ${httpStatus}` : "Answer, as it was before the fault";
}

/** What tells one call from the next at a glance. */
function subjectOf({ parameters }: RequestView): string {
  const valueOf = (...names: string[]): string => parameters.find(({ name }) => names.includes(name))?.value ?? "";
  return [valueOf("orderNumber", "sourceOrderNumber"), `${valueOf("amount")} ${valueOf("currency")}`]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(", ");
}

function outcomeMark({ executed, answer, httpStatus }: RequestView): Html {
  if (executed) return html`<span class="mark good">executed</span>`;
  const code = answer.find(({ name }) => name.endsWith("errorCode"))?.value;
  return html`<span class="mark bad">refused, ${code ?? `HTTP ${httpStatus}`}</span>`;
}
