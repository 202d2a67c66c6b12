import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

const file = "life-cycles.yaml";

// Payments differ little from each other; these lines stand in one place only.
const paypalDeposited =
  "payment_approvalexpired: { approveReversal: removed }\n        payment_deposited: { dayEndClosing: payment_closed }\n        payment_closed: {}";
const paypalCredit =
  "    credit:\n      start: credit_refunded\n      states:\n        credit_refunded: { dayEndClosing: credit_closed }\n        credit_closed: {}\n    recurringAs: paypal\n";
const invoiceOrder =
  "brand: Invoice }\n    order:\n      start: ORDERED\n      states:\n        ORDERED: { dayEndClosing: REFUNDABLE }";
const paysafecard =
  "brand: paysafecard }\n    order:\n      start: ORDERED\n      states:\n        ORDERED: {}\n    payment:\n      start: payment_approved\n      states:\n        payment_approved: { deposit: payment_deposited, approveReversal: removed }\n        payment_deposited: { dayEndClosing: payment_closed }\n        payment_closed: {}";
const transferOrder = "\n      REFUNDABLE: {}\n";
const transferRefunded = "\n      credit_refunded: { dayEndClosing: credit_closed }\n";
const oneStep = "    payment_deposited: { depositReversal: removed }\n";

const stateMistakes: readonly MistakeCase[] = [
  one(
    "QM1131",
    file,
    "\n      credit_closed: {}\n",
    "\n      «credit_closd»: {}\n",
    '"credit_closd" is no value of CreditState; did you mean "credit_closed"?',
  ),
  {
    title: "QM1131: removed is no state of its own",
    edits: [{ file: `spec/${file}`, from: transferOrder, to: `${transferOrder}      «removed»: {}\n` }],
    findings: [
      ["QM1131", '"removed" is no value of OrderState.'],
      ["QM1134", 'No event leads from the start to "removed".'],
    ],
  },
  one(
    "QM1132",
    file,
    "    start: REFUNDABLE\n",
    "    start: «REFUNDABEL»\n",
    '"REFUNDABEL" is no state of the order here; did you mean "REFUNDABLE"?',
  ),
  one("QM1132", file, "    start: REFUNDABLE\n", "    start: «CLOSED»\n", '"CLOSED" is no state of the order here.'),
  one(
    "QM1133",
    file,
    transferRefunded,
    "\n      credit_refunded: { dayEndClosing: «credit_closd» }\n",
    '"credit_closd" is no state of the credit here; did you mean "credit_closed"?',
  ),
  one(
    "QM1133",
    file,
    invoiceOrder,
    invoiceOrder.replace("REFUNDABLE }", "«CLOSED» }"),
    '"CLOSED" is no state of the order here.',
  ),
  one(
    "QM1133",
    file,
    paysafecard,
    paysafecard.replace("removed }", "«remvoed» }"),
    '"remvoed" is no state of the payment here; did you mean "removed"?',
  ),
  one(
    "QM1133",
    file,
    oneStep,
    "    payment_deposited: { depositReversal: «payment_exploded» }\n",
    'Not every payment with depositReversal has the state "payment_exploded"',
  ),
  one(
    "QM1134",
    file,
    paypalDeposited,
    paypalDeposited.replace("{ dayEndClosing: payment_closed }", "{}").replace("payment_closed:", "«payment_closed»:"),
    'No event leads from the start to "payment_closed".',
  ),
  {
    title: "QM1134: states that lead only to each other",
    edits: [
      {
        file: `spec/${file}`,
        from: paysafecard,
        to: paysafecard
          .replace("deposit: payment_deposited, ", "")
          .replace("payment_deposited:", "«payment_deposited»:")
          .replace("payment_closed: {}", "«payment_closed»: { deposit: payment_deposited }"),
      },
    ],
    findings: [
      ["QM1134", 'No event leads from the start to "payment_deposited".'],
      ["QM1134", 'No event leads from the start to "payment_closed".'],
    ],
  },
];

const eventMistakes: readonly MistakeCase[] = [
  one(
    "QM1135",
    file,
    transferRefunded,
    "\n      credit_refunded: { «dayEndClosng»: credit_closed }\n",
    'There is no event "dayEndClosng"; did you mean "dayEndClosing"?',
  ),
  one(
    "QM1135",
    file,
    transferOrder,
    "\n      REFUNDABLE: { «whatever»: REFUNDABLE }\n",
    'There is no event "whatever".',
  ),
  one(
    "QM1136",
    file,
    transferOrder,
    "\n      REFUNDABLE: { «deposit»: REFUNDABLE }\n",
    '"deposit" is carried out on the payment, not on the order.',
  ),
  one(
    "QM1137",
    file,
    "  refundReversal: { on: credit",
    "  «refundReversl»: { on: credit",
    'There is no operation "refundReversl"; did you mean "refundReversal"?',
  ),
  one(
    "QM1137",
    file,
    "  approvalExpiry: { meaning",
    "  «approvalExpiry»: { on: payment, meaning",
    'There is no operation "approvalExpiry".',
  ),
  one(
    "QM1016",
    file,
    "refund: { on: order, token: REFUND }",
    "refund: «{ token: REFUND }»",
    "a map must have property on when property token is present.",
  ),
];

const methodMistakes: readonly MistakeCase[] = [
  one("QM1138", file, "token: REFUND }", "token: «REFUNDS» }", '"REFUNDS" is no value of AllowedOperation; did you'),
  one("QM1138", file, "[MAESTRO]", "[«MAESTR»]", '"MAESTR" is no value of PaymentType; did you mean "MAESTRO"?'),
  one("QM1138", file, "notFrom: SINGLE", "notFrom: «SINGEL»", '"SINGEL" is no value of TransactionIdentifier;'),
  one("QM1139", file, "[MAESTRO]", "[MAESTRO, «CCARD»]", '"CCARD" already follows the life cycle "card".'),
  one("QM1139", file, "[SCM]", "[SCM, «VPG»]", '"VPG" already follows the life cycle "card".'),
  one(
    "QM1139",
    file,
    "paymentTypes: [PSC]",
    "paymentTypes: [PSC, «PSC»]",
    '"PSC" already follows the life cycle "paysafecard".',
  ),
  one(
    "QM1140",
    file,
    "recurringAs: paypal\n",
    "recurringAs: «paypall»\n",
    'There is no life cycle "paypall"; did you mean "paypal"?',
  ),
  {
    title: "QM1141: an order with refunds, but without credits",
    edits: [
      { file: `spec/${file}`, from: "  paypal:\n", to: "  «paypal»:\n" },
      { file: `spec/${file}`, from: paypalCredit, to: "    recurringAs: paypal\n" },
    ],
    findings: [["QM1141", 'Orders of "paypal" can be refunded, but it has no credit.']],
  },
  one(
    "QM1142",
    file,
    oneStep,
    "    «payment_deposted»: { depositReversal: removed }\n",
    'No payment has the state "payment_deposted"; did you mean "payment_deposited"?',
  ),
  one(
    "QM1142",
    file,
    oneStep,
    "    payment_deposited: { «refundReversal»: removed }\n",
    'No payment knows the event "refundReversal" in payment_deposited.',
  ),
  one(
    "QM1011",
    file,
    "brand: Maestro, acquirer: PayLife",
    "brand: Maestro, «acquier»: PayLife",
    '"acquier" is not a key that has a meaning here; did you mean "acquirer"?',
  ),
];

export const lifeCycleMistakes: readonly MistakeCase[] = [...stateMistakes, ...eventMistakes, ...methodMistakes];
