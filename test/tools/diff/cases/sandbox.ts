import { block, marked, one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const cycles = "life-cycles.yaml";
const demo = "demo-account.yaml";

const paybox = block(cycles, "  paybox:\n", "  sofort:\n");
const klarna = "    paymentTypes: [INVOICE, INSTALLMENT, AFTERPAY, ";

export const sandboxCases: readonly ChangeCase[] = [
  one(
    "QD1901",
    "minor: behaviour for sandbox",
    "",
    [cycles, "  paybox:\n", `  «other»:\n${paybox.slice(paybox.indexOf("\n") + 1)}  paybox:\n`],
    "There is a new life cycle other.",
  ),
  one(
    "QD1902",
    "minor: behaviour for sandbox",
    "",
    [cycles, marked(paybox), ""],
    "There is no life cycle paybox any more.",
  ),
  one(
    "QD1903",
    "minor: behaviour for sandbox",
    "",
    [
      cycles,
      paybox
        .replace("payment_deposited: {", "«payment_deposited: {")
        .replace("«", "«")
        .replace("depositReversal: payment_approved", "depositReversal: payment_approved»"),
      paybox.replace(
        "payment_deposited: { depositReversal: payment_approved,",
        "payment_deposited: { «depositReversal: payment_closed»,",
      ),
    ],
    "In the life cycle paybox of the payment, depositReversal in payment_deposited is now payment_closed instead of payment_approved.",
  ),
  one(
    "QD1903",
    "minor: behaviour for sandbox",
    "",
    [
      cycles,
      paybox,
      paybox.replace("        payment_closed: {}", "        payment_closed: { «refund: payment_closed» }"),
    ],
    "In the life cycle paybox of the payment, refund is now possible in payment_closed.",
  ),
  one(
    "QD1904",
    "minor: behaviour for sandbox",
    "",
    [cycles, `${klarna}«KLARNA»]`, `${klarna.slice(0, -2)}]`],
    "KLARNA no longer follows the life cycle invoice.",
  ),
  one(
    "QD1904",
    "minor: behaviour for sandbox",
    "",
    [cycles, "«brand: Invoice»", "«brand: Bill»"],
    "brand of what orders of the life cycle invoice are shown as is now Bill instead of Invoice.",
  ),
  one(
    "QD1905",
    "minor: behaviour for sandbox",
    "",
    [cycles, "«token: DEPOSIT }»", "«token: CAPTURE }»"],
    "token of the event deposit is now CAPTURE instead of DEPOSIT.",
  ),
  one(
    "QD1906",
    "minor: behaviour for sandbox",
    "",
    [cycles, "    - «PayLife»\n", ""],
    "PayLife is no longer a one-step acquirer.",
  ),
  one(
    "QD1906",
    "minor: behaviour for sandbox",
    "",
    [
      cycles,
      "    payment_deposited: { «depositReversal: removed» }",
      "    payment_deposited: { «depositReversal: payment_approved» }",
    ],
    "In the life cycle of one-step acquirers, depositReversal in payment_deposited is now payment_approved instead of removed.",
  ),
  one(
    "QD1907",
    "minor: behaviour for sandbox",
    "",
    [cycles, "  «oldestSourceDays: 400»", "  «oldestSourceDays: 365»"],
    "oldestSourceDays of the rule of recurring payments is now 365 instead of 400.",
  ),
  one(
    "QD1911",
    "minor: behaviour for sandbox",
    "getOrderDetails",
    [
      demo,
      '    order:\n      merchantNumber: "1"\n      orderNumber: "5472113"\n      paymentType: PSC\n      «amount: "1.00"»',
      '    order:\n      merchantNumber: "1"\n      orderNumber: "5472113"\n      paymentType: PSC\n      «amount: "2.00"»',
    ],
    "order.amount of the demo order 5472113 is now 2.00 instead of 1.00.",
  ),
  one(
    "QD1912",
    "minor: behaviour for sandbox",
    "refund",
    [
      demo,
      '    source: RB:R30; LIVE-TEST:BackendClientTest\n    fields: { «creditNumber: "14949449"» }',
      '    source: RB:R30; LIVE-TEST:BackendClientTest\n    fields: { «creditNumber: "1"» }',
    ],
    "fields.creditNumber of the demo answer of refund is now 1 instead of 14949449.",
  ),
  one(
    "QD1912",
    "minor: behaviour for sandbox",
    "getFinancialInstitutions",
    [demo, "    «name: Tatra banka»", "    «name: Tatra»"],
    'name of the demo institution SK_TB is now Tatra instead of "Tatra banka".',
  ),
  one(
    "QD1913",
    "minor: behaviour for sandbox",
    "",
    [demo, '    «code: "18506"»', '    «code: "18050"»'],
    "code of the demo refusal about fingerprint is now 18050 instead of 18506.",
  ),
  one(
    "QD1914",
    "minor: behaviour for sandbox",
    "",
    [demo, "shopIds: [seamless, «qmore»]", "shopIds: [seamless]"],
    "A shop id of the demo account is no longer qmore.",
  ),
  one(
    "QD1914",
    "minor: behaviour for sandbox",
    "",
    [demo, '  numbers: ["123456789"]', '  numbers: ["123456789", «"1"»]'],
    "An order number that the demo account does not know is now 1.",
  ),
];
