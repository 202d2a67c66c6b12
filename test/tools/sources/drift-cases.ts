import type { DriftCode } from "../../../generator/findings/catalogue/drift.js";
import type { Edit } from "../../generator/spec-text.js";
import type { PageEdit, PageName } from "./saved-pages.js";

/** One change that the vendor makes to a page, and the one finding that it must lead to. */
export interface DriftCase {
  readonly title: string;
  readonly page: PageName;
  readonly edits: readonly PageEdit[];
  readonly code: DriftCode;
  /** The fact of the spec, marked with « and ». */
  readonly at: Edit;
  readonly message: string;
  readonly place: string;
  /** The words by which a note accepts it. */
  readonly says: string;
}

const parameters = "spec/parameters.yaml";
const deposit = "spec/operations/deposit.yaml";
const transferFund = "spec/operations/transferFund.yaml";

const optionalList = "optional: [merchantReference, customerStatement, basket, subMerchant]";
const fingerprintList =
  "fingerprint: [orderNumber, amount, currency, merchantReference, customerStatement, basket, subMerchant]";

const required = 'table "Table 1. Additional required request parameters"';
const optional = 'table under "More parameters" (#_optional)';
const requestOrder = 'order under "Request" (#_request)';

const row = (name: string, ...cells: readonly string[]): string =>
  `<tr><td>${name}</td>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td></td></tr>`;

const merchantReferenceRow =
  '<tr><td><p class="tableblock">merchantReference</p></td><td><p class="tableblock">Required if used.</p></td><td><p class="tableblock">ASCII with a variable length of up to 128 characters, but may differ for some methods.</p></td><td>Your own number.</td></tr>';

export const driftCases: readonly DriftCase[] = [
  {
    title: "a new optional parameter",
    page: "legacy-deposit",
    edits: [[merchantReferenceRow, `${merchantReferenceRow}${row("invoiceNumber", "Required if used.", "Numeric")}`]],
    code: "QM1201",
    at: { file: deposit, from: optionalList, to: optionalList.replace("optional", "«optional»") },
    message: 'The page lists "invoiceNumber" for deposit, the spec does not send it.',
    place: optional,
    says: "lists invoiceNumber",
  },
  {
    title: "a new parameter that only the order names",
    page: "legacy-deposit",
    edits: [["<code>merchantReference</code>,", "<code>merchantReference</code>, <code>invoiceNumber</code>,"]],
    code: "QM1201",
    at: { file: deposit, from: fingerprintList, to: fingerprintList.replace("fingerprint", "«fingerprint»") },
    message: 'The page signs "invoiceNumber" for deposit, the spec does not send it.',
    place: 'order under "More parameters" (#_optional)',
    says: "lists invoiceNumber",
  },
  {
    title: "a new parameter of all operations",
    page: "current-required",
    edits: [["<code>command</code>", "<code>comand</code>"]],
    code: "QM1201",
    at: { file: "spec/service.yaml", from: "\nprofiles:\n", to: "\n«profiles»:\n" },
    message: 'The page lists "comand" for all operations, no profile has it; did you mean "command"?',
    place: 'table "Table 1. All operations" (#backendRequired)',
    says: "lists comand",
  },
  {
    title: "an optional parameter that is gone",
    page: "legacy-deposit",
    edits: [[merchantReferenceRow, ""]],
    code: "QM1202",
    at: { file: deposit, from: optionalList, to: optionalList.replace("merchantReference", "«merchantReference»") },
    message: 'The page does not list "merchantReference", which deposit sends.',
    place: `${required}, ${optional}`,
    says: "does not list it",
  },
  {
    title: "a required parameter that is gone, in the current layout",
    page: "current-required",
    edits: [
      [
        '<tr><th colspan="2"><code>creditNumber</code></th></tr>\n<tr><td>Data type</td><td>Numeric, up to 9 digits</td></tr>\n</tbody>',
        "",
      ],
    ],
    code: "QM1202",
    at: {
      file: "spec/operations/refundReversal.yaml",
      from: "required: [orderNumber, creditNumber]",
      to: "required: [orderNumber, «creditNumber»]",
    },
    message: 'The page does not list "creditNumber", which refundReversal sends.',
    place: 'table "Table 4. refundReversal" (#refundReversalRequiredMobile)',
    says: "does not list it",
  },
  {
    title: "a part of the basket that is gone",
    page: "legacy-deposit",
    edits: [[row("basketItem(n)Name", "Required if used.", "Alphanumeric with special characters."), ""]],
    code: "QM1202",
    at: {
      file: "spec/groups.yaml",
      from: '      - "basketItem{n}Quantity"\n      - "basketItem{n}Name"\n',
      to: '      - "basketItem{n}Quantity"\n      - «"basketItem{n}Name"»\n',
    },
    message: 'The page does not list "basketItem{n}Name", which deposit sends.',
    place: `${required}, ${optional}`,
    says: "does not list it",
  },
  {
    title: "an answer field that is gone",
    page: "current-response",
    edits: [["<tr><td><code>order.n.brand</code></td><td>Alphanumeric, up to 255 characters</td><td></td></tr>", ""]],
    code: "QM1202",
    at: {
      file: "spec/objects/order.yaml",
      from: "  brand:\n    type: text\n",
      to: "  «brand»:\n    type: text\n",
    },
    message: 'The page does not list "order.{n}.brand", which the spec has from a guide.',
    place: 'table "Table 4. getOrderDetails" (#getOrderDetailsResponse)',
    says: "does not list it",
  },
  {
    title: "a new answer field",
    page: "legacy-deposit",
    edits: [
      [
        '<tbody>\n<tr><td><p class="tableblock">paymentNumber',
        `<tbody>${row("payment.n.m.fee", "Amount")}\n<tr><td><p class="tableblock">paymentNumber`,
      ],
    ],
    code: "QM1201",
    at: { file: deposit, from: "\nanswer:\n", to: "\n«answer»:\n" },
    message:
      'The page lists "payment.n.m.fee" in the answer of deposit, the spec does not know it; did you mean "paymentNumber"?',
    place: 'table "Table 3. Additional response parameter(s)"',
    says: "lists payment.n.m.fee",
  },
  {
    title: "another length",
    page: "legacy-deposit",
    edits: [["up to 128 characters, but may differ", "up to 64 characters, but may differ"]],
    code: "QM1203",
    at: {
      file: parameters,
      from: "  merchantReference:\n    type: ascii\n    length: { max: 128 }",
      to: "  merchantReference:\n    type: ascii\n    length: «{ max: 128 }»",
    },
    message: '"merchantReference" has up to 64 on the page, the spec says: ASCII, up to 128 characters.',
    place: optional,
    says: "up to 64",
  },
  {
    title: "a fixed length in place of a longest one, in the current layout",
    page: "current-response",
    edits: [
      [
        "<code>order.n.orderNumber</code></td><td>Numeric, up to 9 digits",
        "<code>order.n.orderNumber</code></td><td>Numeric, fixed 9 digits",
      ],
    ],
    code: "QM1203",
    at: {
      file: "spec/objects/order.yaml",
      from: "  orderNumber:\n    type: numeric\n    length: { max: 9 }",
      to: "  orderNumber:\n    type: numeric\n    length: «{ max: 9 }»",
    },
    message: '"order.n.orderNumber" has exactly 9 on the page, the spec says: Numeric, up to 9 digits.',
    place: 'table "Table 4. getOrderDetails" (#getOrderDetailsResponse)',
    says: "exactly 9",
  },
  {
    title: "a length where the spec has none",
    page: "legacy-deposit",
    edits: [
      [
        '<td>basketItems</td><td rowspan="3">Required if used.</td><td>Numeric</td>',
        '<td>basketItems</td><td rowspan="3">Required if used.</td><td>Numeric with a variable length of up to 3 digits.</td>',
      ],
    ],
    code: "QM1203",
    at: { file: parameters, from: "  basketItems:\n    type: numeric", to: "  basketItems:\n    type: «numeric»" },
    message: '"basketItems" has up to 3 on the page, the spec says: Numeric.',
    place: optional,
    says: "up to 3",
  },
  {
    title: "another data type",
    page: "legacy-deposit",
    edits: [
      [
        'amount </p></td><td class="tableblock"><p class="tableblock">Amount',
        'amount </p></td><td class="tableblock"><p class="tableblock">Numeric',
      ],
    ],
    code: "QM1204",
    at: { file: parameters, from: "  amount:\n    type: amount", to: "  amount:\n    type: «amount»" },
    message: 'The page calls "amount" numeric, the spec says: Amount.',
    place: required,
    says: "calls it numeric",
  },
  {
    title: "another value of a fixed kind",
    page: "legacy-transfer-fund",
    edits: [['String with value "SEPA-CT"', 'String with value "SEPA-SCT"']],
    code: "QM1204",
    at: {
      file: parameters,
      from: "  fundTransferType:\n    type: enumeration",
      to: "  fundTransferType:\n    type: «enumeration»",
    },
    message:
      'The page calls "fundTransferType" SEPA-SCT, the spec says: Enumeration: EXISTINGORDER, MONETA, SEPA-CT, SKRILLWALLET.',
    place: 'table "Additional required request parameters"',
    says: "calls it SEPA-SCT",
  },
  {
    title: "an optional parameter that is required now",
    page: "current-required",
    edits: [
      [
        "Boolean</td><td>For cards.</td></tr>",
        `Boolean</td><td>For cards.</td></tr>${row("<code>autoDeposit</code>", "Enumeration")}`,
      ],
    ],
    code: "QM1205",
    at: {
      file: "spec/operations/recurPayment.yaml",
      from: "optional:\n  - orderNumber\n  - autoDeposit\n",
      to: "optional:\n  - orderNumber\n  - «autoDeposit»\n",
    },
    message: '"autoDeposit" is required on the page, optional in the spec.',
    place: 'table "Table 5. recurPayment" (#recurringPaymentsRequired)',
    says: "calls it required",
  },
  {
    title: "a required parameter that is optional now",
    page: "current-optional",
    edits: [
      [
        "<tr><td><code>customerStatement</code></td><td><span",
        `${row("amount", '<img title="Required">', "Amount")}<tr><td><code>customerStatement</code></td><td><span`,
      ],
      [
        '<tr><th colspan="2"><code>customerStatement</code></th></tr>',
        '<tr><th colspan="2">amount</th></tr><tr><td>Data type</td><td>Amount</td></tr><tr><th colspan="2"><code>customerStatement</code></th></tr>',
      ],
    ],
    code: "QM1205",
    at: {
      file: deposit,
      from: "required: [orderNumber, amount, currency]",
      to: "required: [orderNumber, «amount», currency]",
    },
    message: '"amount" is optional on the page, required in the spec.',
    place: 'table "Table 2. deposit" (#depositOptional)',
    says: "calls it optional",
  },
  {
    title: "another order for Seamless",
    page: "legacy-deposit",
    edits: [
      ["<code>amount</code> and <code>currency</code>.</p>", "<code>currency</code> and <code>amount</code>.</p>"],
    ],
    code: "QM1206",
    at: { file: deposit, from: fingerprintList, to: fingerprintList.replace("amount", "«amount»") },
    message: "The page's fingerprint order of deposit has currency, amount; the spec's has amount, currency.",
    place: requestOrder,
    says: "currency, amount",
  },
  {
    title: "another order for the toolkit",
    page: "legacy-deposit",
    edits: [["<code>command</code>, <code>language</code>", "<code>language</code>, <code>command</code>"]],
    code: "QM1206",
    at: {
      file: "spec/service.yaml",
      from: "      - { parameter: command, value: operation }",
      to: "      - «{ parameter: command, value: operation }»",
    },
    message: "The page's fingerprint order of deposit has language, command; the spec's has command, language.",
    place: requestOrder,
    says: "language, command",
  },
  {
    title: "another order of optional parameters",
    page: "legacy-deposit",
    edits: [
      [
        "<code>merchantReference</code>, <code>customerStatement</code>",
        "<code>customerStatement</code>, <code>merchantReference</code>",
      ],
    ],
    code: "QM1206",
    at: {
      file: deposit,
      from: fingerprintList,
      to: fingerprintList.replace("merchantReference", "«merchantReference»"),
    },
    message:
      "The page's fingerprint order of deposit has customerStatement, merchantReference; the spec's has merchantReference, customerStatement.",
    place: 'order under "More parameters" (#_optional)',
    says: "customerStatement, merchantReference",
  },
  {
    title: "another order inside the basket",
    page: "legacy-deposit",
    edits: [
      [
        "<code>basketItem(n)Description</code>, <code>basketItem(n)Name</code>",
        "<code>basketItem(n)Name</code>, <code>basketItem(n)Description</code>",
      ],
    ],
    code: "QM1206",
    at: {
      file: "spec/groups.yaml",
      from: '      - "basketItem{n}Description"\n      - "basketItem{n}Name"\n',
      to: '      - «"basketItem{n}Description"»\n      - "basketItem{n}Name"\n',
    },
    message:
      "The page's fingerprint order of deposit has basketItem{n}Name, basketItem{n}Description; the spec's has basketItem{n}Description, basketItem{n}Name.",
    place: 'order under "More parameters" (#_optional)',
    says: "basketItem{n}Name, basketItem{n}Description",
  },
  {
    title: "another order for one kind of transfer",
    page: "legacy-transfer-fund",
    edits: [
      [
        "<code>bankAccountOwner</code>, <code>bankBic</code> and <code>bankAccountIban</code>",
        "<code>bankAccountOwner</code>, <code>bankAccountIban</code> and <code>bankBic</code>",
      ],
    ],
    code: "QM1206",
    at: {
      file: transferFund,
      from: "fingerprint: [bankAccountOwner, bankBic, bankAccountIban]",
      to: "fingerprint: [bankAccountOwner, «bankBic», bankAccountIban]",
    },
    message:
      "The page's fingerprint order of transferFund has bankAccountIban, bankBic; the spec's has bankBic, bankAccountIban.",
    place: 'order under "Fund transfer type: SEPA-CT" (#_sepa)',
    says: "bankAccountIban, bankBic",
  },
  {
    title: "an order without a required parameter",
    page: "current-operations",
    edits: [["<code>orderNumber</code>, <code>paymentNumber</code>", "<code>orderNumber</code>"]],
    code: "QM1206",
    at: {
      file: "spec/operations/depositReversal.yaml",
      from: "fingerprint: [orderNumber, paymentNumber]",
      to: "fingerprint: [orderNumber, «paymentNumber»]",
    },
    message: 'The page\'s fingerprint order of depositReversal leaves out "paymentNumber".',
    place:
      'order under "Required order of the parameter values when computing the fingerprint" (#depositReversalFingerprint)',
    says: "leaves out paymentNumber",
  },
  {
    title: "an order that lost one of its optional parameters",
    page: "current-operations",
    edits: [["<code>dueDate</code>, ", ""]],
    code: "QM1206",
    at: {
      file: "spec/operations/recurPayment.yaml",
      from: "  - dueDate\n  - transactionIdentifier\n  - useIbanBic\n  - merchantTokenizationFlag\n  - periodicType\n  - consumer\n  - subMerchant\n",
      to: "  - «dueDate»\n  - transactionIdentifier\n  - useIbanBic\n  - merchantTokenizationFlag\n  - periodicType\n  - consumer\n  - subMerchant\n",
    },
    message: 'The page\'s fingerprint order of recurPayment leaves out "dueDate".',
    place:
      'order under "Required order of the parameter values when computing the fingerprint" (#recurPaymentFingerprint)',
    says: "leaves out dueDate",
  },
  {
    title: "a name of the other profile in an order",
    page: "legacy-deposit",
    edits: [
      [
        "<code>password</code>, <code>secret</code>, <code>language</code>",
        "<code>password</code>, <code>secret</code>, <code>command</code>, <code>language</code>",
      ],
    ],
    code: "QM1206",
    at: { file: deposit, from: fingerprintList, to: fingerprintList.replace("fingerprint", "«fingerprint»") },
    message: 'The page\'s order of deposit has "command", which the profile seamless does not sign.',
    place: requestOrder,
    says: "has command in the order",
  },
  {
    title: "a parameter that is no longer within the fingerprint",
    page: "legacy-deposit",
    edits: [
      ['merchantReference</p></td><td><p class="tableblock">Required if used.</p>', "merchantReference</p></td><td>"],
    ],
    code: "QM1207",
    at: { file: deposit, from: optionalList, to: optionalList.replace("merchantReference", "«merchantReference»") },
    message: '"merchantReference" is not signed on the page, signed in the spec.',
    place: optional,
    says: "calls it not signed",
  },
  {
    title: "a parameter that is within the fingerprint now, marked by a picture",
    page: "current-optional",
    edits: [
      [
        "<code>consumerIpAddress</code></td><td></td>",
        '<code>consumerIpAddress</code></td><td><img src="c.png" title="Required"></td>',
      ],
    ],
    code: "QM1207",
    at: {
      file: "spec/operations/recurPayment.yaml",
      from: "  - consumerIpAddress\n",
      to: "  - «consumerIpAddress»\n",
    },
    message: '"consumerIpAddress" is signed on the page, unsigned in the spec.',
    place: 'table "Table 4. recurPayment" (#recurringPaymentsOptional)',
    says: "calls it signed",
  },
  {
    title: "an order that signs what was not signed",
    page: "current-operations",
    edits: [["<code>periodicType</code>", "<code>periodicType</code>, <code>consumerIpAddress</code>"]],
    code: "QM1207",
    at: {
      file: "spec/operations/recurPayment.yaml",
      from: "  - consumerIpAddress\n",
      to: "  - «consumerIpAddress»\n",
    },
    message: '"consumerIpAddress" is signed on the page, unsigned in the spec.',
    place:
      'order under "Required order of the parameter values when computing the fingerprint" (#recurPaymentFingerprint)',
    says: "calls it signed",
  },
  {
    title: "a phrase in new words",
    page: "legacy-deposit",
    edits: [["Numeric with a variable length of up to&nbsp;9 digits.", "Up to nine digits &amp; no more"]],
    code: "QM1208",
    at: {
      file: parameters,
      from: "  orderNumber:\n    type: numeric",
      to: "  orderNumber:\n    type: «numeric»",
    },
    message: 'The page\'s data type of "orderNumber" cannot be read: "Up to nine digits & no more".',
    place: required,
    says: "Up to nine digits & no more",
  },
  {
    title: "a picture in place of a phrase",
    page: "current-response",
    edits: [
      ["<code>order.n.amount</code></td><td>Amount", '<code>order.n.amount</code></td><td><img src="amount.png">'],
    ],
    code: "QM1208",
    at: { file: "spec/objects/order.yaml", from: "  amount:\n    type: amount", to: "  amount:\n    type: «amount»" },
    message: 'The page\'s data type of "order.n.amount" cannot be read: "(a picture)".',
    place: 'table "Table 4. getOrderDetails" (#getOrderDetailsResponse)',
    says: "(a picture)",
  },
  {
    title: "a mark in new words",
    page: "legacy-deposit",
    edits: [
      [
        'merchantReference</p></td><td><p class="tableblock">Required if used.</p>',
        "merchantReference</p></td><td>Depends",
      ],
    ],
    code: "QM1208",
    at: { file: deposit, from: optionalList, to: optionalList.replace("merchantReference", "«merchantReference»") },
    message: 'Whether the page has "merchantReference" within the fingerprint cannot be read: "Depends".',
    place: optional,
    says: "Depends",
  },
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
    at: {
      file: "spec/service.yaml",
      from: "service: QMORE Checkout Seamless",
      to: "«service»: QMORE Checkout Seamless",
    },
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
