import { deposit, fingerprintList, optional, optionalList, requestOrder, transferFund } from "./drift-case.js";
import type { DriftCase } from "./drift-case.js";

export const orderDrifts: readonly DriftCase[] = [
  {
    title: "another order for Seamless",
    page: "legacy-deposit",
    edits: [
      ["<code>amount</code> and <code>currency</code>.</p>", "<code>currency</code> and <code>amount</code>.</p>"],
    ],
    code: "QM1206",
    at: { file: deposit, from: fingerprintList, to: fingerprintList.replace("amount", "«amount»") },
    message:
      "The page's fingerprint order of deposit (seamless) has currency, amount; the spec's has amount, currency.",
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
    message:
      "The page's fingerprint order of deposit (toolkit) has language, command; the spec's has command, language.",
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
      "The page's fingerprint order of transferFund (seamless) has bankAccountIban, bankBic; the spec's has bankBic, bankAccountIban.",
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
    message: 'The page\'s fingerprint order of depositReversal (toolkit) leaves out "paymentNumber".',
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
    message: 'The page\'s fingerprint order of recurPayment (toolkit) leaves out "dueDate".',
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
];
