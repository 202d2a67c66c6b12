import { block, marked, one, several } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const deposit = "operations/deposit.yaml";
const refund = "operations/refund.yaml";
const recur = "operations/recurPayment.yaml";
const transfer = "operations/transferFund.yaml";
const details = "operations/getOrderDetails.yaml";
const number = "operations/generateOrderNumber.yaml";

const optional = "optional: [merchantReference, customerStatement, basket, subMerchant]";
const order = "fingerprint: [orderNumber, amount, currency, merchantReference, customerStatement, basket, subMerchant]";

const ping = `operation: ping
summary: Says whether it is there.
source: INFERRED
kind: non-transaction-based
effect: reads
endpoint: ping
required: []
optional: []
fingerprint: []
answer: {}
`;

const retiredMoneta =
  "      retired: The current guides no longer describe it; known from the January 2021 guide and the PHP library.\n";
const sign = `effectSign:
  sign: appears
  in: credits
  states: [credit_refunded, credit_closed]
  amount: amount
  number: creditNumber
  source: L:back-end_operations/functional
`;

export const operationCases: readonly ChangeCase[] = [
  {
    code: "QD1101",
    effect: "minor: types for callers",
    operations: "ping",
    words: "There is a new operation ping.",
    edits: [{ file: "spec/operations/ping.yaml", to: `«»${ping}` }],
  },
  {
    code: "QD1102",
    effect: "major: wire, types for callers, readers",
    operations: "generateOrderNumber",
    words: "There is no operation generateOrderNumber any more.",
    edits: [{ file: "spec/operations/generateOrderNumber.yaml" }],
  },
  one(
    "QD1103",
    "major: wire for callers",
    "deposit",
    [deposit, "«endpoint: deposit»", "«endpoint: capture»"],
    "The endpoint of deposit is now capture instead of deposit.",
  ),
  one(
    "QD1104",
    "major: types, behaviour for callers",
    "getOrderDetails",
    [details, "«effect: reads»", "«effect: moves-money»"],
    "getOrderDetails now counts as moves-money, no longer as reads: it is never repeated.",
  ),
  one(
    "QD1105",
    "major: types, behaviour for callers",
    "refund",
    [refund, "«effect: moves-money»", "«effect: reads»"],
    "refund now counts as reads, no longer as moves-money: a call might be sent twice.",
  ),
  one(
    "QD1105",
    "major: types, behaviour for callers",
    "refund",
    [refund, "«effect: moves-money»", "«effect: reserves»"],
    "refund now counts as reserves, no longer as moves-money: onIntent no longer hears of it.",
  ),
  one(
    "QD1106",
    "major: types, behaviour for callers",
    "generateOrderNumber",
    [number, "«effect: reserves»", "«effect: reads»"],
    "generateOrderNumber now counts as reads, no longer as reserves.",
  ),
  one(
    "QD1107",
    "patch: docs for nobody",
    "deposit",
    [deposit, "«kind: transaction-based»", "«kind: non-transaction-based»"],
    "The kind of deposit is now non-transaction-based instead of transaction-based.",
  ),
  one(
    "QD1108",
    "major: wire, types for callers, readers",
    "deposit",
    [deposit, "«operation: deposit»", "«operation: capture»"],
    "The name of deposit is now capture instead of deposit.",
  ),
  one(
    "QD1109",
    "minor: types for callers, readers",
    "transferFund",
    [
      transfer,
      "    MONETA:\n",
      "    «IBAN»:\n      summary: To an account.\n      source: INFERRED\n      required: [bankAccountIban]\n      fingerprint: [bankAccountIban]\n    MONETA:\n",
    ],
    "transferFund may now be called with IBAN, which requires bankAccountIban.",
  ),
  one(
    "QD1110",
    "major: wire, types for callers",
    "transferFund",
    [transfer, marked(block(transfer, "    MONETA:\n", "\n# How its effect")), ""],
    "transferFund can no longer be called with MONETA, which requires customerStatement and consumerWalletId.",
  ),
  one(
    "QD1111",
    "minor: types for callers",
    "transferFund",
    [
      transfer,
      "      summary: Pays to any SEPA bank account.\n",
      "      summary: Pays to any SEPA bank account.\n      «retired: Since 2030.»\n",
    ],
    'transferFund with SEPA-CT is retired: "Since 2030.".',
  ),
  one(
    "QD1112",
    "minor: types for callers",
    "transferFund",
    [
      transfer,
      `      summary: Pays to a moneta.ru wallet.\n      source: L0:transaction-based/transferfund; PHP:QMore/BackendClient\n${retiredMoneta.replace("retired", "«retired»")}`,
      "      summary: Pays to a moneta.ru wallet.\n      source: L0:transaction-based/transferfund; PHP:QMore/BackendClient\n",
    ],
    "transferFund with MONETA is no longer retired.",
  ),
  one(
    "QD1113",
    "major: wire, types for callers",
    "transferFund",
    [transfer, "  «by: fundTransferType»", "  «by: currency»"],
    "The variants of transferFund are told apart in another way.",
  ),
  one(
    "QD1114",
    "patch: behaviour for sandbox",
    "refund",
    [refund, "  «order: [orderNumber, currency, amount]»", "  «order: [orderNumber, amount, currency]»"],
    "refund now reports missing parameters with amount before currency, no longer after it.",
  ),
  one(
    "QD1115",
    "minor: behaviour for callers",
    "generateOrderNumber",
    [number, "answer:\n", "«effectSign:»\n  sign: exists\n  number: orderNumber\n  source: INFERRED\nanswer:\n"],
    "reconcile can now find out what became of generateOrderNumber.",
  ),
  one(
    "QD1116",
    "major: behaviour for callers",
    "refund",
    [refund, "  «sign: appears»", "  «sign: gone»"],
    "reconcile knows the effect of refund by another sign: sign is now gone instead of appears.",
  ),
  one(
    "QD1117",
    "major: types, behaviour for callers",
    "refund",
    [refund, `«${sign}»`, ""],
    "reconcile can no longer find out what became of refund.",
  ),
  several(
    "QD1201",
    "major: wire, types, behaviour for callers",
    "depositReversal",
    [
      [
        "operations/depositReversal.yaml",
        "required: [orderNumber, paymentNumber]\n",
        "required: [orderNumber, paymentNumber, «amount»]\n",
      ],
      [
        "operations/depositReversal.yaml",
        "fingerprint: [orderNumber, paymentNumber]",
        "fingerprint: [orderNumber, amount, paymentNumber]",
      ],
      [
        "operations/depositReversal.yaml",
        "  order: [orderNumber, paymentNumber]",
        "  order: [orderNumber, paymentNumber, amount]",
      ],
    ],
    "depositReversal now requires amount, signed after orderNumber.",
  ),
  several(
    "QD1202",
    "minor: types for callers",
    "deposit",
    [
      [
        "parameters.yaml",
        "  customerStatement:\n",
        "  invoiceNumber:\n    type: ascii\n    meaning: Number of the invoice.\n    source: INFERRED\n  customerStatement:\n",
      ],
      [deposit, optional, optional.replace("customerStatement,", "customerStatement, «invoiceNumber»,")],
      [deposit, order, order.replace("customerStatement,", "customerStatement, invoiceNumber,")],
    ],
    "deposit may now send invoiceNumber, signed after customerStatement.",
  ),
  one(
    "QD1202",
    "minor: types for callers",
    "deposit recurPayment refund",
    [
      "groups.yaml",
      "    optional:\n      - subMerchantId\n",
      "    optional:\n      - subMerchantId\n      - «amount»\n",
    ],
    "The group subMerchant may now send amount.",
  ),
  several(
    "QD1203",
    "major: wire, types, behaviour for callers",
    "transferFund",
    [
      [
        transfer,
        "[orderNumber, creditNumber, «orderReference», customerStatement]",
        "[orderNumber, creditNumber, customerStatement]",
      ],
      [transfer, "  - orderReference\n", ""],
    ],
    "transferFund no longer sends orderReference.",
  ),
  several(
    "QD1204",
    "major: types, behaviour for callers",
    "deposit",
    [
      [
        deposit,
        "required: [orderNumber, amount, currency]",
        "required: [orderNumber, amount, currency, «merchantReference»]",
      ],
      [deposit, "optional: [«merchantReference», ", "optional: ["],
      [
        deposit,
        "  order: [orderNumber, currency, amount]",
        "  order: [orderNumber, currency, amount, merchantReference]",
      ],
    ],
    "deposit now requires merchantReference, which was optional.",
  ),
  several(
    "QD1205",
    "minor: types for callers",
    "transferFund",
    [
      [
        transfer,
        "      required: [«customerStatement», consumerEmail]",
        "      required: [consumerEmail]\n      optional: [«customerStatement»]",
      ],
    ],
    "transferFund with SKRILLWALLET no longer requires customerStatement; it is optional.",
  ),
  one(
    "QD1206",
    "major: wire, types for callers",
    "deposit refund",
    ["groups.yaml", "«typeName: BasketItem»", "«typeName: Item»"],
    "The group basket repeats in another way.",
  ),
  one(
    "QD1207",
    "minor: types for callers",
    "",
    [
      "groups.yaml",
      "  subMerchant:\n",
      "  «pair»:\n    meaning: Two.\n    source: INFERRED\n    optional: [amount, currency]\n    fingerprint: [amount, currency]\n  subMerchant:\n",
    ],
    "The group pair is now described.",
  ),
  one(
    "QD1208",
    "major: types for callers",
    "deposit recurPayment refund",
    ["groups.yaml", marked(block("groups.yaml", "  subMerchant:\n", "  consumer:\n")), ""],
    "The group subMerchant is no longer described; deposit, recurPayment and refund name it.",
  ),
  one(
    "QD1209",
    "none: docs for nobody",
    "",
    [
      "parameters.yaml",
      "  customerStatement:\n",
      "  «spare»:\n    type: ascii\n    meaning: Nothing.\n    source: INFERRED\n  customerStatement:\n",
    ],
    "spare is now described; no operation sends it.",
  ),
  one(
    "QD1210",
    "none: docs for nobody",
    "",
    ["parameters.yaml", marked(block("parameters.yaml", "  dueDate:\n", "  transactionIdentifier:\n")), ""],
    "dueDate is no longer described; recurPayment sends it.",
  ),
  one(
    "QD1301",
    "major: wire for callers",
    "deposit",
    [deposit, `«${order}»`, `«${order.replace("amount, currency", "currency, amount")}»`],
    "deposit now signs currency before amount, no longer after it; every call is signed in another way.",
  ),
  one(
    "QD1301",
    "major: wire for callers",
    "recurPayment",
    [
      "groups.yaml",
      "    «fingerprint:»\n      - consumerEmail\n      - consumerMerchantCrmId\n",
      "    «fingerprint:»\n      - consumerMerchantCrmId\n      - consumerEmail\n",
    ],
    "The group consumer now signs consumerMerchantCrmId before consumerEmail, no longer after it; each call that sends both is signed in another way.",
  ),
  several(
    "QD1302",
    "major: wire for callers",
    "recurPayment",
    [
      [recur, "unsigned: [consumerIpAddress]\n", ""],
      [
        recur,
        "  - consumer\n  - subMerchant\nmissing",
        "  - consumer\n  - «consumerIpAddress»\n  - subMerchant\nmissing",
      ],
    ],
    "recurPayment now signs consumerIpAddress.",
  ),
  several(
    "QD1303",
    "major: wire for callers",
    "recurPayment",
    [
      [recur, "unsigned: [consumerIpAddress]\n", "unsigned: [consumerIpAddress, periodicType]\n"],
      [
        recur,
        "  - merchantTokenizationFlag\n  - «periodicType»\n  - consumer\n  - subMerchant\n",
        "  - merchantTokenizationFlag\n  - consumer\n  - subMerchant\n",
      ],
    ],
    "recurPayment no longer signs periodicType.",
  ),
  one(
    "QD1304",
    "none: docs for nobody",
    "",
    [recur, "unsigned: [consumerIpAddress]\n", "unsigned: [consumerIpAddress, «periodicType»]\n"],
    "periodicType of recurPayment is now marked as unsigned.",
  ),
  one(
    "QD1305",
    "none: docs for nobody",
    "",
    [
      deposit,
      "  - id: C3\n",
      `  - «id: C99»\n    credentials: demo\n    source: COMPUTED\n    parameters: {}\n    fingerprint: ${"0".repeat(128)}\n  - id: C3\n`,
    ],
    "deposit has a new vector, C99.",
  ),
  one(
    "QD1306",
    "none: docs for nobody",
    "",
    [
      number,
      "  - «id: C15»\n    credentials: demo\n    source: COMPUTED\n    parameters: {}\n    fingerprint: 2ed9b1a0e938e59fa45e41858dc9b299797bcc3fb877b7a9586e6815f7e72309da9fa4b975dee8fc7e612923e6b7659b6f7d1014eaa767d3f9e4f1ec9143c442\n",
      "",
    ],
    "generateOrderNumber no longer has the vector C15.",
  ),
  one(
    "QD1307",
    "none: docs for nobody",
    "",
    [details, "  - «id: C5»", "  - «id: C5»\n    profile: toolkit"],
    "The vector C5 of getOrderDetails has changed.",
  ),
];
