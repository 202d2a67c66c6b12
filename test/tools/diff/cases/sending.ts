import { block, marked, one, several } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const deposit = "operations/deposit.yaml";
const transfer = "operations/transferFund.yaml";
const optional = "optional: [merchantReference, customerStatement, basket, subMerchant]";
const order = "fingerprint: [orderNumber, amount, currency, merchantReference, customerStatement, basket, subMerchant]";

export const sendingCases: readonly ChangeCase[] = [
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
  // Called as the key of a remark, and yet none.
  several(
    "QD1201",
    "major: wire, types, behaviour for callers",
    "depositReversal",
    [
      [
        "parameters.yaml",
        "  customerStatement:\n",
        "  source:\n    type: ascii\n    meaning: Where it came from.\n    source: INFERRED\n  customerStatement:\n",
      ],
      [
        "operations/depositReversal.yaml",
        "required: [orderNumber, paymentNumber]\n",
        "required: [orderNumber, paymentNumber, «source»]\n",
      ],
      [
        "operations/depositReversal.yaml",
        "fingerprint: [orderNumber, paymentNumber]",
        "fingerprint: [orderNumber, paymentNumber, source]",
      ],
      [
        "operations/depositReversal.yaml",
        "  order: [orderNumber, paymentNumber]",
        "  order: [orderNumber, paymentNumber, source]",
      ],
    ],
    "depositReversal now requires source, signed after paymentNumber.",
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
    "none: for nobody",
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
    "none: for nobody",
    "",
    ["parameters.yaml", marked(block("parameters.yaml", "  dueDate:\n", "  transactionIdentifier:\n")), ""],
    "dueDate is no longer described; recurPayment sends it.",
  ),
];
