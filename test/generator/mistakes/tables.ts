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
  one(
    "QM1075",
    "operations/deposit.yaml",
    "interface: backend",
    "interface: «backnd»",
    'There is no interface "backnd"; did you mean "backend"?',
  ),
  one("QM1074", "service.yaml", "  language: en", "  language: «eng»", '"eng" is no value of the parameter language'),
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
