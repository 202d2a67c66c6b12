import { parameters, deposit, optionalList, required, optional } from "./drift-case.js";
import type { DriftCase } from "./drift-case.js";

export const typeDrifts: readonly DriftCase[] = [
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
];
