import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

const refund = "operations/refund.yaml";

export const tableMistakes: readonly MistakeCase[] = [
  one(
    "QM1021",
    "parameters.yaml",
    "length: { min: 8, max: 11 }",
    "length: { min: «12», max: 11 }",
    "At least 12 and at most 11 bytes: no value can be that long.",
  ),
  one(
    "QM1022",
    "parameters.yaml",
    "values: FundTransferType",
    "values: «FundTransferTyp»",
    'There is no enumeration "FundTransferTyp"; did you mean "FundTransferType"?',
  ),
  one(
    "QM1022",
    "objects/payment.yaml",
    "values: PaymentState",
    "values: «PaymntState»",
    'did you mean "PaymentState"?',
  ),
  one(
    "QM1023",
    "parameters.yaml",
    "  amount:\n    type: amount\n",
    "  amount:\n    type: amount\n    «values»: YesNo\n",
    "values belongs to enumeration and list, not to amount.",
  ),
  one(
    "QM1023",
    "parameters.yaml",
    "  paymentNumber:\n    type: numeric\n",
    "  paymentNumber:\n    type: numeric\n    «negative»: true\n",
    "negative belongs to amount, not to numeric.",
  ),
  one(
    "QM1023",
    "parameters.yaml",
    "    type: enumeration\n    length: 2\n    values: Language\n",
    "    type: «enumeration»\n    length: 2\n",
    "An enumeration needs values.",
  ),
  one(
    "QM1024",
    "enumerations.yaml",
    '      "No": The option is off\n',
    '      "No": The option is off\n      «"No "»: The option is off\n',
    'YesNo has the value "No" twice.',
  ),
  one(
    "QM1025",
    "enumerations.yaml",
    'AFN: { numeric: "971"',
    'AFN: { numeric: «"784"»',
    "Another currency has the numeric code 784 already.",
  ),
  one(
    "QM1061",
    refund,
    "source: L:transaction-based/refund\nnote",
    "source: «LL:transaction-based/refund»\nnote",
    'The source tag "LL" is not declared; did you mean "L"?',
  ),
  one(
    "QM1061",
    "groups.yaml",
    "source: L:request_parameters; L:transaction-based/deposit",
    "source: «L:request_parameters; QQQQ:transaction-based/deposit»",
    'The source tag "QQQQ" is not declared.',
  ),
  {
    title: "QM1071: no default server",
    edits: [
      { file: "spec/service.yaml", from: "servers:\n", to: "«servers»:\n" },
      { file: "spec/service.yaml", from: "    default: true\n", to: "" },
    ],
    findings: [["QM1071", "No server is marked default: true."]],
  },
  one(
    "QM1073",
    "service.yaml",
    "path: /seamless/backend/{endpoint}",
    "path: «/seamless/backend»",
    'Requests of "seamless" do not say which operation they call.',
  ),
  {
    title: "QM1071: a second default server, which is retired besides",
    edits: [{ file: "spec/service.yaml", from: '    until: "2014"\n', to: '    until: "2014"\n    «default»: true\n' }],
    findings: [
      ["QM1071", "Another server is the default already."],
      ["QM1072", "The default server was switched off on 2014."],
    ],
  },
  {
    title: "QM1072: a retired default server",
    edits: [
      { file: "spec/service.yaml", from: "    default: true\n", to: "" },
      {
        file: "spec/service.yaml",
        from: '    until: "2025-09-01"\n',
        to: '    until: "2025-09-01"\n    «default»: true\n',
      },
    ],
    findings: [["QM1072", "The default server was switched off on 2025-09-01."]],
  },
  one(
    "QM1081",
    refund,
    '- code: "30007"',
    '- code: «"30999"»',
    "30999 is not a fixed code, and there is no family 30.",
  ),
  one(
    "QM1081",
    refund,
    '- code: "30007"',
    '- code: «"11999"»',
    "11999 is not a fixed code, and the parameter id 999 is not known.",
  ),
  one("QM1081", "demo-account.yaml", 'code: "18501"', 'code: «"18999"»', "18999 is not a fixed code"),
  one("QM1082", "parameters.yaml", 'errorId: "012"', 'errorId: «"999"»', "The table parameterIds has no id 999."),
  one(
    "QM1082",
    "error-codes.yaml",
    '\n  "003":\n    source',
    '\n  «"999"»:\n    source',
    "The table parameterIds has no id 999.",
  ),
  one("QM1016", "error-codes.yaml", '\n  "003":\n    source', '\n  «"03"»:\n    source', '"03" must match ^[0-9]{3}$.'),
];

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
        from: "effectSign:\n  sign: exists\n  number: orderNumber\n  source: L:back-end_operations/functional\n",
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
    "  sign: appears\n  in: payments\n  states: [payment_deposited, payment_closed]\n  amount: depositAmount\n",
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
