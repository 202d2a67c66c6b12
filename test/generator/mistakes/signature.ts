import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

const refund = "operations/refund.yaml";
const recur = "operations/recurPayment.yaml";
const transfer = "operations/transferFund.yaml";
const fingerprint = "fingerprint: [orderNumber, amount, currency, merchantReference, basket, subMerchant]";
const language = "          - { parameter: language, value: language }\n";
const secret = "          - { parameter: secret, value: secret }\n";
const password = "          - { parameter: password, value: password }\n";

export const signatureMistakes: readonly MistakeCase[] = [
  one(
    "QM1041",
    refund,
    fingerprint,
    "fingerprint: [orderNumber, amount, currency, «amount», merchantReference, basket, subMerchant]",
    '"amount" stands twice in the fingerprint.',
  ),
  one(
    "QM1041",
    transfer,
    "      fingerprint: [sourceOrderNumber]\n",
    "      fingerprint: [sourceOrderNumber, «amount»]\n",
    '"amount" stands twice',
  ),
  one(
    "QM1041",
    "service.yaml",
    "          - { parameter: command, value: operation }\n",
    "          - { parameter: command, value: operation }\n          - { parameter: «customerId», value: customerId }\n",
    '"customerId" stands twice in what "toolkit" signs.',
  ),
  one(
    "QM1042",
    refund,
    fingerprint,
    "fingerprint: [orderNumber, amount, «paymentNumber», currency, merchantReference, basket, subMerchant]",
    'The fingerprint names "paymentNumber", which is never sent.',
  ),
  one(
    "QM1042",
    "groups.yaml",
    "    fingerprint:\n      - subMerchantId\n",
    "    fingerprint:\n      - subMerchantId\n      - «paymentType»\n",
    'The fingerprint names "paymentType", which is never sent.',
  ),
  one(
    "QM1043",
    refund,
    "optional: [merchantReference,",
    "optional: [«paymentNumber», merchantReference,",
    '"paymentNumber" is sent, but has no place in the fingerprint and is not marked unsigned.',
  ),
  one(
    "QM1043",
    transfer,
    "consumerWalletId]\n      fingerprint: [consumerWalletId]\n",
    "«consumerWalletId»]\n      fingerprint: []\n",
    '"consumerWalletId" is sent, but',
  ),
  one(
    "QM1043",
    "groups.yaml",
    "    optional:\n      - subMerchantId\n",
    "    optional:\n      - subMerchantId\n      - «paymentType»\n",
    '"paymentType" is sent, but',
  ),
  one(
    "QM1044",
    recur,
    "unsigned: [consumerIpAddress]",
    "unsigned: [consumerIpAddress, «amount»]",
    '"amount" is marked unsigned, but stands',
  ),
  one(
    "QM1045",
    recur,
    "unsigned: [consumerIpAddress]",
    "unsigned: [consumerIpAddress, «paymentNumber»]",
    "unsigned, but is never sent",
  ),
  one(
    "QM1046",
    refund,
    fingerprint,
    "fingerprint: [orderNumber, «secret», amount, currency, merchantReference, basket, subMerchant]",
    '"secret" has its place in the profile, not in an operation.',
  ),
  one(
    "QM1047",
    "service.yaml",
    `${password}${secret}${language}`,
    `${password}${language}          - { parameter: secret, value: «secret» }\n`,
    'In "seamless", secret must stand right after password.',
  ),
  {
    title: "QM1047: no secret at all",
    edits: [
      { file: "spec/service.yaml", from: "errors: list\n        signed:\n", to: "errors: list\n        «signed»:\n" },
      { file: "spec/service.yaml", from: `${password}${secret}`, to: password },
    ],
    findings: [["QM1047", 'What "seamless" signs has no secret.']],
  },
  {
    title: "QM1047: no place for the operation's own",
    edits: [
      { file: "spec/service.yaml", from: "errors: list\n        signed:\n", to: "errors: list\n        «signed»:\n" },
      { file: "spec/service.yaml", from: "          - { value: own }\n      toolkit:", to: "      toolkit:" },
    ],
    findings: [["QM1047", `What "seamless" signs has no place for the operation's own.`]],
  },
  one(
    "QM1101",
    refund,
    "- id: C8\n    credentials: demo",
    "- id: C8\n    credentials: «demoo»",
    'There is no account "demoo"; did you mean "demo"?',
  ),
  one("QM1101", "demo-account.yaml", "account: demo\n", "account: «demoo»\n", 'There is no account "demoo"'),
  one(
    "QM1102",
    refund,
    '{ orderNumber: "1453243"',
    '{ «orderNumbr»: "1453243"',
    '"refund" has no parameter "orderNumbr"; did you mean "orderNumber"?',
  ),
  one(
    "QM1102",
    refund,
    "        - articleNumber: A001",
    "        - «articleNumbr»: A001",
    'An item of "basket" has no parameter "articleNumbr"',
  ),
  one(
    "QM1102",
    transfer,
    "            consumerWalletId:",
    "            «consumerEmail»:",
    '"transferFund" has no parameter "consumerEmail"',
  ),
  one("QM1103", refund, "- id: C8", "- id: «C2»", 'The vector id "C2" is already used for "deposit".'),
  one(
    "QM1104",
    refund,
    '{ orderNumber: "1453243", amount: "1.00", currency: EUR }\n    fingerprint: 9b35822172358deb445b36aa755bf3bde7ecfe0400e20039106437e78fb81785cd83b05931b309570dcdd94cc6c562af415c0cb6d29dbb645d3383582c630714',
    '{ orderNumber: "1453243", amount: "1.00", currency: EUR }\n    fingerprint: «0b35822172358deb445b36aa755bf3bde7ecfe0400e20039106437e78fb81785cd83b05931b309570dcdd94cc6c562af415c0cb6d29dbb645d3383582c630714»',
    "The fingerprint of C8 does not recompute; from the spec follows 9b35822172358deb445b36aa755bf3bde7ecfe0400e20039106437e78fb81785cd83b05931b309570dcdd94cc6c562af415c0cb6d29dbb645d3383582c630714.",
  ),
  {
    title: "QM1104: two names swapped in a fingerprint order",
    edits: [
      {
        file: "spec/operations/depositReversal.yaml",
        from: "fingerprint: [orderNumber, paymentNumber]",
        to: "fingerprint: [paymentNumber, orderNumber]",
      },
      {
        file: "spec/operations/depositReversal.yaml",
        from: 'parameters: { orderNumber: "23473341", paymentNumber: "23473341" }\n    fingerprint: 9b81df8a6d6beea8cfa49fac91b5aa10549dfb3525443c642c530eff0c208db28f29b97397f79060c35107c23ca33d7bce26537ef962d6332f47347ed3763a0a',
        to: 'parameters: { orderNumber: "23473341", paymentNumber: "23473342" }\n    fingerprint: «9b81df8a6d6beea8cfa49fac91b5aa10549dfb3525443c642c530eff0c208db28f29b97397f79060c35107c23ca33d7bce26537ef962d6332f47347ed3763a0a»',
      },
    ],
    findings: [["QM1104", "The fingerprint of C4 does not recompute"]],
  },
  one(
    "QM1048",
    transfer,
    "\nvariants:\n",
    "\nneeds:\n  - { by: «orderNumber», values: [EXISTINGORDER], required: [creditNumber], source: INFERRED }\nvariants:\n",
    '"orderNumber" is not among the required parameters.',
  ),
  one(
    "QM1048",
    transfer,
    "\nvariants:\n",
    "\nneeds:\n  - { by: fundTransferType, values: [«OTHER»], required: [creditNumber], source: INFERRED }\nvariants:\n",
    '"OTHER" is no value of it.',
  ),
  one(
    "QM1048",
    transfer,
    "\nvariants:\n",
    "\nneeds:\n  - { by: fundTransferType, values: [MONETA], required: [«amount»], source: INFERRED }\nvariants:\n",
    '"amount" is not among the optional parameters.',
  ),
  one(
    "QM1045",
    refund,
    "\nmissing:\n",
    "\nmayBeUnsigned: [«paymentNumber»]\nmissing:\n",
    '"paymentNumber" may be unsigned, but is never sent.',
  ),
  one(
    "QM1039",
    refund,
    "  order: [orderNumber, currency, amount]\n",
    "  order: [orderNumber, currency, amount]\n  later: [«subMerchantId»]\n",
    '"subMerchantId" is not in missing.order.',
  ),
  one(
    "QM1039",
    refund,
    "  order: [orderNumber, currency, amount]\n",
    '  order: [orderNumber, currency, amount]\n  codes: { «merchantReference»: "15300" }\n',
    '"merchantReference" is not in missing.order.',
  ),
];
