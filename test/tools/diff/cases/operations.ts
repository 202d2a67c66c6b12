import { block, marked, one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const deposit = "operations/deposit.yaml";
const refund = "operations/refund.yaml";
const transfer = "operations/transferFund.yaml";
const details = "operations/getOrderDetails.yaml";
const number = "operations/generateOrderNumber.yaml";

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
    "patch: for nobody",
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
    [
      number,
      "answer:\n",
      "«effectSign:»\n  sign: exists\n  in: payments\n  orderStates: [ORDERED]\n  states: [payment_approved]\n  number: orderNumber\n  source: INFERRED\nanswer:\n",
    ],
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
  one(
    "QD1118",
    "major: behaviour for callers",
    "refund",
    [
      "operations/refund.yaml",
      "\nmissing:\n",
      "\n«needs»:\n  - { by: currency, values: [EUR], required: [basket], source: INFERRED }\nmissing:\n",
    ],
    "What values need of other parameters of refund is new.",
  ),
  one(
    "QD1119",
    "major: types, behaviour for callers",
    "refund",
    ["operations/refund.yaml", "\nmissing:\n", "\n«custom: true»\nmissing:\n"],
    "refund takes parameters of a caller's own.",
  ),
  one(
    "QD1120",
    "minor: behaviour for sandbox",
    "refund",
    ["operations/refund.yaml", "\nmissing:\n", "\nmayBeUnsigned: [«basket»]\nmissing:\n"],
    "The gateway now takes basket of refund unsigned.",
  ),
  one(
    "QD1114",
    "patch: behaviour for sandbox",
    "refund",
    [
      "operations/refund.yaml",
      "  order: [orderNumber, currency, amount]\n",
      "  order: [orderNumber, currency, amount]\n  later: [«amount»]\n",
    ],
    "When refund reports that amount is missing is another time.",
  ),
];
