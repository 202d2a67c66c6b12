import { deposit, optionalList, fingerprintList, required, optional, row, merchantReferenceRow } from "./drift-case.js";
import type { DriftCase } from "./drift-case.js";

export const parameterDrifts: readonly DriftCase[] = [
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
    edits: [
      [
        "<code>command</code></p>",
        '<code>command</code></p></td><td>Alphabetic</td></tr><tr><td><p class="tableblock"><code>comand</code></p>',
      ],
    ],
    code: "QM1201",
    at: { file: "spec/service.yaml", from: "\ninterfaces:\n", to: "\n«interfaces»:\n" },
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
];
