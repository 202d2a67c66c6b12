import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

const refund = "operations/refund.yaml";
const recur = "operations/recurPayment.yaml";
const transfer = "operations/transferFund.yaml";
const required = "required: [orderNumber, amount, currency]";
const fingerprint = "fingerprint: [orderNumber, amount, currency, merchantReference, basket, subMerchant]";

export const nameMistakes: readonly MistakeCase[] = [
  one(
    "QM1031",
    refund,
    required,
    "required: [«orderNumbr», amount, currency]",
    '"orderNumbr" is neither a parameter nor a group; did you mean "orderNumber"?',
  ),
  one(
    "QM1031",
    refund,
    required,
    "required: [orderNumber, amount, currency, «whatever»]",
    '"whatever" is neither a parameter nor a group.',
  ),
  one(
    "QM1031",
    refund,
    fingerprint,
    "fingerprint: [orderNumber, «amuont», currency, merchantReference, basket, subMerchant]",
    'did you mean "amount"?',
  ),
  one(
    "QM1031",
    refund,
    "order: [orderNumber, currency, amount]",
    "order: [orderNumber, «curency», amount]",
    '"currency"?',
  ),
  one(
    "QM1031",
    refund,
    "order: [orderNumber, currency, amount]",
    "order: [orderNumber, currency, amount, «basket»]",
    '"basket" is a group; only a parameter can stand here.',
  ),
  one(
    "QM1031",
    refund,
    "optional: [merchantReference,",
    'optional: [«"basketItem{n}Name"», merchantReference,',
    '"basketItem{n}Name" belongs to the items of a group.',
  ),
  one("QM1031", recur, "unsigned: [consumerIpAddress]", "unsigned: [«consumerIpAdress»]", '"consumerIpAddress"?'),
  one("QM1031", transfer, "by: fundTransferType", "by: «fundTransferTyp»", 'did you mean "fundTransferType"?'),
  one("QM1031", transfer, "required: [sourceOrderNumber]", "required: [«sourceOrdrNumber»]", '"sourceOrderNumber"?'),
  one("QM1031", "service.yaml", "parameter: toolkitPassword", "parameter: «toolkitPasword»", '"toolkitPassword"?'),
  one(
    "QM1031",
    "service.yaml",
    "parameter: requestFingerprint",
    "parameter: «fingerPrint»",
    '"fingerPrint" is neither',
  ),
  one("QM1031", "groups.yaml", "counter: basketItems", "counter: «basketItem»", 'did you mean "basketItems"?'),
  one(
    "QM1031",
    "groups.yaml",
    "    optional:\n      - subMerchantId\n",
    "    optional:\n      - «subMerchantID»\n",
    'did you mean "subMerchantId"?',
  ),
  one(
    "QM1032",
    "parameters.yaml",
    "  # Money and texts\n",
    "  «faxNumber»:\n    type: text\n    meaning: Fax number.\n    source: INFERRED\n\n  # Money and texts\n",
    'No operation, group or profile sends "faxNumber".',
  ),
  one(
    "QM1033",
    refund,
    "optional: [merchantReference,",
    "optional: [«amount», merchantReference,",
    '"amount" is both required and optional.',
  ),
  one(
    "QM1033",
    transfer,
    "      required: [sourceOrderNumber]\n",
    "      required: [sourceOrderNumber]\n      optional: [«currency»]\n",
    '"currency" is both required and optional.',
  ),
  one(
    "QM1034",
    refund,
    required,
    "required: [orderNumber, amount, currency, «amount»]",
    '"amount" stands twice in required.',
  ),
  one(
    "QM1034",
    recur,
    "unsigned: [consumerIpAddress]",
    "unsigned: [consumerIpAddress, «consumerIpAddress»]",
    '"consumerIpAddress" stands twice in unsigned.',
  ),
  one(
    "QM1034",
    recur,
    "  - consumer\n  - consumerIpAddress\n",
    "  - consumer\n  - «consumerEmail»\n  - consumerIpAddress\n",
    '"consumerEmail" also comes with the group "consumer".',
  ),
  one(
    "QM1035",
    refund,
    "operation: refund",
    "operation: «deposit»",
    'The operation "deposit" is also described in spec/operations/deposit.yaml.',
  ),
  one("QM1036", refund, "endpoint: refund", "endpoint: «Deposit»", 'The endpoint "Deposit" is also that of "deposit".'),
  one("QM1037", refund, "operation: refund", "operation: «payBack»", 'not named after its operation "payBack".'),
  one("QM1037", "objects/credit.yaml", "object: credit", "object: «kredit»", 'not named after its object "kredit".'),
  one(
    "QM1038",
    refund,
    "about: basket",
    "about: «baskt»",
    '"baskt" is neither sent nor answered here; did you mean "basket"?',
  ),
  one(
    "QM1039",
    refund,
    "order: [orderNumber, currency, amount]",
    "«order»: [orderNumber, currency]",
    'missing.order leaves out the required "amount".',
  ),
  one(
    "QM1039",
    refund,
    "order: [orderNumber, currency, amount]",
    "order: [orderNumber, currency, amount, «merchantReference»]",
    '"merchantReference" is not required, so it is never reported missing.',
  ),
  {
    title: "QM1051: a parameter in a repeating group that is not one of an item",
    edits: [
      {
        file: "spec/groups.yaml",
        from: '      - "basketItem{n}UnitTaxRate"\n    optional:\n',
        to: '      - "basketItem{n}UnitTaxRate"\n    optional:\n      - «paymentType»\n',
      },
      {
        file: "spec/groups.yaml",
        from: '    fingerprint:\n      - "basketItem{n}ArticleNumber"\n',
        to: '    fingerprint:\n      - paymentType\n      - "basketItem{n}ArticleNumber"\n',
      },
    ],
    findings: [["QM1051", '"paymentType" does not begin with "basketItem{n}" and a capital letter.']],
  },
  one("QM1052", transfer, "by: fundTransferType", "by: «amount»", '"amount" is not of type enumeration.'),
  one(
    "QM1052",
    transfer,
    "by: fundTransferType",
    "by: «orderReference»",
    '"orderReference" is not among the required parameters',
  ),
  one(
    "QM1053",
    transfer,
    "    SEPA-CT:\n",
    "    «SEPA-KT»:\n",
    '"SEPA-KT" is no value of FundTransferType; did you mean "SEPA-CT"?',
  ),
  {
    title: "QM1054: a kind of transfer without a case",
    edits: [
      {
        file: "spec/enumerations.yaml",
        from: "      SEPA-CT: A SEPA bank account\n",
        to: "      SEPA-CT: A SEPA bank account\n      GOLD: Bars\n",
      },
      { file: "spec/operations/transferFund.yaml", from: "  cases:\n", to: "  «cases»:\n" },
    ],
    findings: [["QM1054", 'There is no case for "GOLD" of FundTransferType.']],
  },
  {
    title: "QM1040: an operation called as a function of the package",
    edits: [
      {
        file: "spec/operations/reconcile.yaml",
        to: "operation: «reconcile»\nsummary: Asks.\nsource: INFERRED\nkind: transaction-based\neffect: reads\ninterface: backend\nendpoint: reconcile\nrequired: []\noptional: []\nfingerprint: []\nanswer: {}\n",
      },
    ],
    findings: [["QM1040", "needs the name reconcile twice: in operations/reconcile.ts and in reconcile.ts."]],
  },
  {
    title: "QM1056: a name that Windows keeps for a device",
    edits: [
      {
        file: "spec/operations/aux.yaml",
        to: "operation: «aux»\nsummary: Asks.\nsource: INFERRED\nkind: transaction-based\neffect: reads\ninterface: backend\nendpoint: aux\nrequired: []\nfingerprint: []\nanswer: {}\n",
      },
    ],
    findings: [["QM1056", 'No folder on Windows can hold a file called "aux".']],
  },
  {
    title: "QM1056: a name that differs in case alone",
    edits: [
      {
        file: "spec/operations/reFund.yaml",
        to: "operation: «reFund»\nsummary: Asks.\nsource: INFERRED\nkind: transaction-based\neffect: reads\ninterface: backend\nendpoint: other\nrequired: []\nfingerprint: []\nanswer: {}\n",
      },
    ],
    findings: [["QM1056", '"reFund" differs from "refund" by upper and lower case alone.']],
  },
  one(
    "QM1055",
    "operations/deposit.yaml",
    "answer:\n",
    "answer:\n  «constructor»:\n    type: numeric\n    required: false\n    meaning: Who built it.\n    source: INFERRED\n",
    '"constructor" is a name that every object has.',
  ),
];
