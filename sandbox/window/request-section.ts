import type { FingerprintDiagnosis } from "../../runtime/diagnosis/diagnose.js";
import type { RequestView } from "../log/request-view.js";
import { html } from "./html.js";
import type { Html } from "./html.js";

/** The requests, newest first. */
export function requestSection(requests: readonly RequestView[]): Html {
  if (requests.length === 0) return html`<p class="empty">No request yet. Point a client at this address.</p>`;
  return html`<ol class="cards">
    ${requests.map((request, index) => card(request, index === 0))}
  </ol>`;
}

function card(request: RequestView, isNewest: boolean): Html {
  const { id, at, operation, httpStatus, fingerprint } = request;
  const mistake = fingerprint?.mistake;
  return html`<li>
    <details id="request-${id}" ${isNewest || mistake !== undefined ? html` open` : ""}>
      <summary>
        <span class="number">#${id}</span>
        <span class="name">${operation ?? `${request.method} ${request.path}`}</span>
        ${outcomeMark(request)}
        <time datetime="${at}">${at.slice(11, 19)}</time>
      </summary>
      ${mistake === undefined ? "" : html`<p class="mistake" role="note"><strong>Fingerprint refused.</strong> ${mistake.message}</p>`}
      ${request.fault === undefined ? "" : html`<p class="fault">Fault: ${request.fault}.</p>`}
      ${request.warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
      <div class="columns">
        ${pairs("Parameters", request.parameters)} ${pairs(`Answer, HTTP ${httpStatus}`, request.answer)}
      </div>
      ${fingerprint === undefined ? "" : fingerprintBlock(fingerprint)}
    </details>
  </li>`;
}

function outcomeMark({ executed, answer, httpStatus }: RequestView): Html {
  if (executed) return html`<span class="mark good">executed</span>`;
  const code = answer.find(({ name }) => name.endsWith("errorCode"))?.value;
  return html`<span class="mark bad">refused ${code ?? `HTTP ${httpStatus}`}</span>`;
}

function pairs(caption: string, values: readonly { readonly name: string; readonly value: string }[]): Html {
  if (values.length === 0)
    return html`<table>
      <caption>
        ${caption}
      </caption>
      <tbody>
        <tr>
          <td class="empty">nothing</td>
        </tr>
      </tbody>
    </table>`;
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${values.map(
        ({ name, value }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function fingerprintBlock({ fields, expected, received, matches }: FingerprintDiagnosis): Html {
  return html`<section class="fingerprint" aria-label="Fingerprint">
    <h4>
      Fingerprint ${matches ? html`<span class="mark good">right</span>` : html`<span class="mark bad">wrong</span>`}
    </h4>
    <p>Signed in this order, without separators. The secret is one of the values, and the key.</p>
    <ol class="sequence">
      ${fields.map(
        ({ name, value, bytes }) =>
          html`<li>
            <span class="label">${name}</span> <code>${value}</code>
            <span class="bytes">${bytes} ${bytes === 1 ? "byte" : "bytes"}</span>
          </li>`,
      )}
    </ol>
    <dl>
      <dt>Expected</dt>
      <dd><code>${expected}</code></dd>
      <dt>Received</dt>
      <dd><code class="${matches ? "same" : "different"}">${received === "" ? "nothing" : received}</code></dd>
    </dl>
  </section>`;
}
