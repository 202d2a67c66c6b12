import { parameters, transferFund, required } from "./drift-case.js";
import type { DriftCase } from "./drift-case.js";

export const pageDrifts: readonly DriftCase[] = [
  {
    title: "two versions of a table that disagree about a type",
    page: "current-required",
    edits: [["Numeric, up to 9 digits.</td>", "Numeric, up to 12 digits</td>"]],
    code: "QM1209",
    at: { file: parameters, from: "\n  orderNumber:\n    type: numeric", to: "\n  «orderNumber»:\n    type: numeric" },
    message:
      'About "orderNumber", the page says "Numeric, up to 9 digits" on big screens and "Numeric, up to 12 digits" on small ones.',
    place: 'table "Table 2. deposit" (#depositRequired)',
    says: "Numeric, up to 9 digits and Numeric, up to 12 digits",
  },
  {
    title: "two versions of a table that disagree about the fingerprint",
    page: "current-optional",
    edits: [
      [
        '<tr><th colspan="2"><code>customerStatement</code></th></tr>\n<tr><td>Within fingerprint</td><td><img src="check.png" title="Required"></td></tr>',
        '<tr><th colspan="2"><code>customerStatement</code></th></tr>\n<tr><td>Within fingerprint</td><td></td></tr>',
      ],
    ],
    code: "QM1209",
    at: {
      file: parameters,
      from: "\n  customerStatement:\n    type: text",
      to: "\n  «customerStatement»:\n    type: text",
    },
    message:
      'About "customerStatement", the page says "within the fingerprint" on big screens and "not within the fingerprint" on small ones.',
    place: 'table "Table 2. deposit" (#depositOptional)',
    says: "within the fingerprint and not within the fingerprint",
  },
  {
    title: "two versions of a table of which one lacks a field",
    page: "current-response",
    edits: [
      [
        '</tbody>\n</table>\n<table id="refundResponseMobile"',
        '<tr><td><code>status</code></td><td>Numeric</td><td></td></tr></tbody>\n</table>\n<table id="refundResponseMobile"',
      ],
    ],
    code: "QM1209",
    at: { file: "spec/service.yaml", from: "\nstatuses:\n", to: "\n«statuses»:\n" },
    message: 'About "status", the page says "listed" on big screens and "not listed" on small ones.',
    place: 'table "Table 2. refund" (#refundResponse)',
    says: "listed and not listed",
  },
  {
    title: "a page about a new operation",
    page: "legacy-deposit",
    edits: [['<h1 class="page">deposit</h1>', '<h1 class="page">depositAgain</h1>']],
    code: "QM1210",
    at: {
      file: "spec/service.yaml",
      from: "service: QMORE Checkout Seamless",
      to: "«service»: QMORE Checkout Seamless",
    },
    message: 'The page describes the operation "depositAgain", which the spec does not have.',
    place: required,
    says: "describes depositAgain",
  },
  {
    title: "a section about a new operation",
    page: "current-operations",
    edits: [
      [
        '<div class="sect2"><h3 id="refundReversal">',
        '<div class="sect2"><h3 id="cancelAll">cancelAll</h3><div class="sect3"><h4 id="cancelAllFingerprint">Required order of the parameter values</h4><p><code>customerId</code>, <code>shopId</code></p></div></div><div class="sect2"><h3 id="refundReversal">',
      ],
    ],
    code: "QM1210",
    at: {
      file: "spec/service.yaml",
      from: "service: QMORE Checkout Seamless",
      to: "«service»: QMORE Checkout Seamless",
    },
    message: 'The page describes the operation "cancelAll", which the spec does not have.',
    place: 'order under "Required order of the parameter values" (#cancelAllFingerprint)',
    says: "describes cancelAll",
  },
  {
    title: "an operation that is gone",
    page: "current-operations",
    edits: [
      [
        '<h4 id="refundFingerprint">Required order of the parameter values when computing the fingerprint</h4>\n<div class="paragraph"><p><code>customerId</code>, <code>shopId</code>, <code>toolkitPassword</code>, <code>secret</code>, <code>command</code>, <code>language</code>, <code>orderNumber</code>, <code>amount</code>, <code>currency</code></p>',
        '<h4 id="refundGone">Gone</h4><div><p></p>',
      ],
      ['<h3 id="refund">refund</h3>', '<h3 id="gone">Gone</h3>'],
    ],
    code: "QM1210",
    at: { file: "spec/operations/refund.yaml", from: "operation: refund\n", to: "«operation»: refund\n" },
    message: "The page has fingerprint orders of 9 operations, but none of refund.",
    place:
      'order under "Required order of the parameter values when computing the fingerprint" (#approveReversalFingerprint)',
    says: "does not describe it",
  },
  {
    title: "a new kind of transfer",
    page: "legacy-transfer-fund",
    edits: [
      [
        "</article>",
        '<h2 id="_new">Fund transfer type: INSTANT</h2><p>The required order of the parameter values: <code>customerId</code>, <code>shopId</code></p></article>',
      ],
    ],
    code: "QM1210",
    at: { file: transferFund, from: "  cases:\n", to: "  «cases»:\n" },
    message: 'The page describes transferFund with "INSTANT", which the spec does not have.',
    place: 'order under "Fund transfer type: INSTANT" (#_new)',
    says: "describes INSTANT",
  },
];
