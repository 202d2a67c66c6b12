import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

const refund = "operations/refund.yaml";

export const textMistakes: readonly MistakeCase[] = [
  one(
    "QM1001",
    refund,
    "optional: [merchantReference, basket, subMerchant]\nfingerprint: [orderNumber",
    "optional: [merchantReference, basket, subMerchant\n«f»ingerprint: [orderNumber",
    "must be sufficiently indented and end with a ]",
  ),
  one("QM1001", refund, "endpoint: refund", "endpoint: «!path» refund", "Unresolved tag: !path"),
  one("QM1001", refund, "endpoint: refund\n", "endpoint: refund\n«---»\n", "A second document begins here"),
  one(
    "QM1002",
    refund,
    "endpoint: refund",
    "endpoint: refund\n«effect»: moves-money",
    "The key effect stands here twice.",
  ),
  one(
    "QM1002",
    "parameters.yaml",
    "    label: Payment number\n",
    '    label: Payment number\n    «"label"»: Payment number\n',
    'The key "label" stands here twice.',
  ),
  one("QM1003", refund, "endpoint: refund", "endpoint: «*path»", "No anchor &path stands above."),
  {
    title: "QM1005: a file in a folder that has no meaning",
    edits: [{ file: "spec/operation/deposit.yaml", to: "«»operation: deposit\n" }],
    findings: [["QM1005", "Nothing reads this file."]],
  },
  {
    title: "QM1005: another ending",
    edits: [{ file: "spec/objects/batch.yml", to: "«»object: batch\n" }],
    findings: [["QM1005", "Nothing reads this file."]],
  },
  one("QM1006", "schema/groups.schema.json", '{\n  "$schema"', '«»[\n  "$schema"', "The schema cannot be used: "),
  one(
    "QM1006",
    "schema/groups.schema.json",
    '{\n  "$schema": "http://json-schema.org/draft-07/schema#",',
    '«»{\n  "typ": "object",',
    'unknown keyword: "typ"',
  ),
  one("QM1007", refund, "\nsummary: ", "\nsummary: «\uFFFD\uFFFD»", "no UTF-8"),
];

export const schemaMistakes: readonly MistakeCase[] = [
  one(
    "QM1011",
    refund,
    "summary: Pays",
    "«sumary»: Pays",
    '"sumary" is not a key that has a meaning here; did you mean "summary"?',
  ),
  one(
    "QM1011",
    refund,
    "endpoint: refund",
    "endpoint: refund\n«colour»: blue",
    '"colour" is not a key that has a meaning here.',
  ),
  one("QM1011", refund, "endpoint: refund", "endpoint: refund\n«<<»: { note: Merged. }", '"<<" is not a key'),
  one(
    "QM1011",
    "parameters.yaml",
    "    length: { max: 9 }\n    meaning: Number of the payment object",
    "    length: { «maxi»: 9 }\n    meaning: Number of the payment object",
    '"maxi" is not a key that has a meaning here; did you mean "max"?',
  ),
  {
    title: "QM1012: at the top of a file",
    edits: [
      { file: "spec/operations/refund.yaml", from: "operation: refund", to: "«operation»: refund" },
      { file: "spec/operations/refund.yaml", from: "endpoint: refund\n", to: "" },
    ],
    findings: [["QM1012", "The file has no endpoint."]],
  },
  one(
    "QM1012",
    "parameters.yaml",
    "  paymentNumber:\n    type: numeric\n",
    "  «paymentNumber»:\n",
    '"paymentNumber" has no type.',
  ),
  one(
    "QM1012",
    refund,
    "missing:\n  order: [orderNumber, currency, amount]\n",
    "«missing»:\n",
    '"missing" has no order.',
  ),
  {
    title: "QM1016: required in a group that does not repeat, where nothing would hold the caller to it",
    edits: [
      { file: "spec/groups.yaml", from: "    meaning: The merchant on", to: "    «meaning: The merchant on" },
      {
        file: "spec/groups.yaml",
        from: "    optional:\n      - subMerchantId\n",
        to: "    required: [subMerchantId]\n    optional:\n",
      },
      { file: "spec/groups.yaml", from: "subMerchantZipCode\n\n", to: "subMerchantZipCode»\n\n" },
    ],
    findings: [["QM1016", "a map must have property repeats when property required is present."]],
  },
  one(
    "QM1013",
    "parameters.yaml",
    '  password:\n    type: ascii\n    meaning: Back-end password of the merchant, distinct from the secret.\n    label: Password\n    errorId: "123"\n    source: L:back-end_operations/technical_qcs/start\n',
    '  «password»:\n    type: ascii\n    meaning: Back-end password of the merchant, distinct from the secret.\n    label: Password\n    errorId: "123"\n',
    '"password" has no source.',
  ),
  one(
    "QM1014",
    "parameters.yaml",
    "  amount:\n    type: amount",
    "  amount:\n    type: «amuont»",
    '"amuont" is not allowed here; did you mean "amount"?',
  ),
  one("QM1014", refund, "effect: moves-money", "effect: «moves»", '"moves" is not allowed here.'),
  one("QM1015", "parameters.yaml", 'errorId: "012"', "errorId: «012»", "Expected a text, found the number 12."),
  one("QM1015", "parameters.yaml", "length: 7", "length: «seven»", 'Expected a whole number, found "seven".'),
  one("QM1015", refund, "answer:\n", "unsigned: «{ basket: true }»\nanswer:\n", "Expected a list, found a map."),
  one("QM1016", "parameters.yaml", "length: 7", "length: «0»", "the number 0 must be >= 1."),
  one("QM1016", refund, "endpoint: refund", "endpoint: «../refund»", '"../refund" must match ^[A-Za-z0-9_-]+$.'),
  {
    title: "QM1016: a name that cannot be a function's",
    edits: [{ file: `spec/${refund}`, from: "operation: refund", to: "operation: «pay-back»" }],
    findings: [
      ["QM1016", '"pay-back" must match ^[a-z][A-Za-z0-9]*$.'],
      ["QM1037", "not named after its operation"],
    ],
  },
  one("QM1016", refund, "- id: C8", "- id: «c8»", '"c8" must match ^[A-Z][A-Za-z0-9-]*$.'),
  one("QM1016", "service.yaml", "path: /page/toolkit.php", "path: «/page/{comand}»", '"/page/{comand}" must match'),
  one("QM1016", "service.yaml", "https://papi.hobex.at", "«https://papi.hobex.at?a=1»", 'at?a=1" must match'),
  one(
    "QM1016",
    refund,
    "states: [credit_refunded, credit_closed]",
    "states: «[]»",
    "a list must NOT have fewer than 1 items.",
  ),
  one("QM1016", "groups.yaml", "typeName: BasketItem", 'typeName: «"Item; x()"»', '"Item; x()" must match'),
];
