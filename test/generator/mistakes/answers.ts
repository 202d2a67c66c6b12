import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

export const answerMistakes: readonly MistakeCase[] = [
  one(
    "QM1091",
    "operations/getOrderDetails.yaml",
    "    object: order\n",
    "    object: «ordr»\n",
    'There is no object "ordr"; did you mean "order"?',
  ),
  one(
    "QM1092",
    "objects/order.yaml",
    "counter: credits",
    "counter: «payments»",
    '"payments" is a field or a counter already.',
  ),
  one(
    "QM1093",
    "objects/payment.yaml",
    'key: "payment.{n}.{m}"',
    'key: «"payment.{n}"»',
    'The key of "payment" must be numbered twice, as {n}.{m}.',
  ),
  one(
    "QM1094",
    "objects/payment.yaml",
    "aliases: [paypalPayerZIP]",
    "aliases: [«orderNumber»]",
    '"orderNumber" already stands for the field "orderNumber".',
  ),
  one(
    "QM1095",
    "objects/payment.yaml",
    "\nfields:\n",
    "\nchildren:\n  parts: { objects: «payment», counter: parts, required: true, meaning: Parts., source: INFERRED }\nfields:\n",
    'The object "payment" would contain itself.',
  ),
  {
    title: "QM1097: an operation that moves money without a sign of its effect",
    edits: [
      {
        file: "spec/operations/recurPayment.yaml",
        from: [
          "effectSign:\n  sign: exists\n  in: payments\n  orderStates: [ORDERED, REFUNDABLE]\n",
          "  states: [payment_approved, payment_deposited, payment_closed, payment_approvalexpired]\n  number: orderNumber\n",
          "  source: L:back-end_operations/functional\n  note: An approval that has expired was given before. ",
          "The retired state CLOSED says neither that it was nor that it was not.\n",
        ].join(""),
        to: "",
      },
      { file: "spec/operations/recurPayment.yaml", from: "effect: moves-money", to: "effect: «moves-money»" },
    ],
    findings: [["QM1097", '"recurPayment" moves money, but nothing says how its effect shows.']],
  },
  one(
    "QM1098",
    "operations/deposit.yaml",
    "  amount: depositAmount\n",
    "  amount: «depositAmout»\n",
    'There is no field "depositAmout"; did you mean "depositAmount"?',
  ),
  one(
    "QM1098",
    "operations/refund.yaml",
    "states: [credit_refunded, credit_closed]",
    "states: [«credit_refundet», credit_closed]",
    'There is no state "credit_refundet"; did you mean "credit_refunded"?',
  ),
  one(
    "QM1099",
    "operations/deposit.yaml",
    "  sign: appears\n  in: payments\n  states: [payment_deposited, payment_closed]\n  uncaptured: [payment_approved, payment_approvalexpired]\n  amount: depositAmount\n",
    "  sign: «appears»\n",
    'An effect that shows as "appears" needs in, states and amount.',
  ),
  one(
    "QM1099",
    "operations/depositReversal.yaml",
    "  which: paymentNumber\n",
    "  which: «creditNumber»\n",
    'The effect is found by "creditNumber", which "depositReversal" does not send.',
  ),
  one(
    "QM1100",
    "operations/deposit.yaml",
    "effect: moves-money",
    "effect: «reads»",
    'effectSign says how money moved by "deposit" shows, but its effect is reads.',
  ),
  one(
    "QM1105",
    "operations/deposit.yaml",
    'asks: "Capture {amount} {currency} of order {orderNumber}?"',
    'asks: «"Capture {amout} {currency} of order {orderNumber}?"»',
    '"deposit" does not require "amout"; did you mean "amount"?',
  ),
  {
    title: "QM1096: an object that nothing contains",
    edits: [
      {
        file: "spec/objects/batch.yaml",
        to: 'object: «batch»\nkey: "batch.{n}"\nmeaning: A batch.\nsource: INFERRED\nfields: {}\n',
      },
    ],
    findings: [["QM1096", 'Nothing contains the object "batch".']],
  },
  one(
    "QM1121",
    "demo-account.yaml",
    "      orderReference: OR-23473341\n",
    "      «orderRefrence»: OR-23473341\n",
    'The object "order" has no field "orderRefrence"; did you mean "orderReference"?',
  ),
  one(
    "QM1121",
    "demo-account.yaml",
    'fields: { paymentNumber: "{orderNumber}" }',
    'fields: { «payNumber»: "{orderNumber}" }',
    'The answer of "deposit" has no field "payNumber"',
  ),
  one(
    "QM1122",
    "demo-account.yaml",
    "  refundReversal:\n",
    "  «refundReversl»:\n",
    'There is no operation "refundReversl"; did you mean "refundReversal"?',
  ),
  one(
    "QM1123",
    "demo-account.yaml",
    '"{orderNumber|sourceOrderNumber}"',
    '«"{orderNumber|sourceOrdrNumber}"»',
    '"recurPayment" does not send "sourceOrdrNumber"; did you mean "sourceOrderNumber"?',
  ),
];
