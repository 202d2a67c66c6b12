import { block, one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const deposit = "operations/deposit.yaml";
const payment = "objects/payment.yaml";
const credit = "objects/credit.yaml";
const order = "objects/order.yaml";
const error = "objects/error.yaml";
const institution = "objects/financialInstitution.yaml";

const avs = block(payment, "  avsResultCode:\n", "  avsResultMessage:\n");
const batch = block(credit, "  batchNumber:\n", "  timeCreated:\n");

export const answerCases: readonly ChangeCase[] = [
  one(
    "QD1601",
    "minor: types for readers",
    "getOrderDetails",
    [
      payment,
      "  avsResultCode:\n",
      "  «color»:\n    type: text\n    required: false\n    meaning: Colour.\n    source: INFERRED\n  avsResultCode:\n",
    ],
    "There is a new field color at payment in answers of getOrderDetails.",
  ),
  one(
    "QD1601",
    "minor: types for readers",
    "deposit",
    [
      deposit,
      "answer:\n",
      "answer:\n  «color»:\n    type: text\n    required: false\n    meaning: Colour.\n    source: INFERRED\n",
    ],
    "There is a new field color in the answer of deposit.",
  ),
  one(
    "QD1602",
    "major: types, behaviour for readers",
    "getOrderDetails",
    [payment, `«${avs}»`, ""],
    "There is no field avsResultCode any more at payment in answers of getOrderDetails.",
  ),
  one(
    "QD1603",
    "major: types for readers",
    "refund",
    ["operations/refund.yaml", "    «required: true»", "    «required: false»"],
    "creditNumber in the answer of refund may now be absent.",
  ),
  one(
    "QD1604",
    "major: types, behaviour for readers",
    "deposit",
    [deposit, "    «required: false»", "    «required: true»"],
    "paymentNumber in the answer of deposit is now required.",
  ),
  one(
    "QD1604",
    "major: types, behaviour for readers",
    "all",
    ["service.yaml", "  «required: false»", "  «required: true»"],
    "errors in answers is now required.",
  ),
  one(
    "QD1605",
    "major: types, behaviour for readers",
    "getOrderDetails",
    [credit, batch.replace("type: numeric", "«type: numeric»"), batch.replace("type: numeric", "«type: list»")],
    "The type of batchNumber at credit in answers of getOrderDetails is now list instead of numeric.",
  ),
  one(
    "QD1605",
    "major: types, behaviour for readers",
    "getOrderDetails",
    [order, "    «objects: payment»", "    «objects: credit»"],
    "The object of payments at order in answers of getOrderDetails is now credit instead of payment.",
  ),
  one(
    "QD1606",
    "patch: for nobody",
    "getOrderDetails",
    [payment, avs.replace("length", "«length»"), avs.replace("length: { max: 5 }", "«length: { max: 4 }»")],
    'The documented length of avsResultCode at payment in answers of getOrderDetails is now {"max":4} instead of {"max":5}.',
  ),
  one(
    "QD1607",
    "major: wire for readers",
    "all",
    [error, "    «aliases: [errorCodes, error_code]»", "    «aliases: [error_code, errorCodes]»"],
    "errorCode at error in answers of every operation is looked for in another order.",
  ),
  one(
    "QD1607",
    "major: wire for readers",
    "all",
    [error, "    «aliases: [consumer_message]»\n", ""],
    "consumerMessage at error in answers of every operation is no longer read from consumer_message.",
  ),
  one(
    "QD1608",
    "minor: wire for readers",
    "all",
    [error, "    aliases: [errorCodes, error_code]", "    aliases: [errorCodes, error_code, «code»]"],
    "errorCode at error in answers of every operation may now come as code, too.",
  ),
  one(
    "QD1608",
    "minor: wire for readers",
    "getOrderDetails",
    [credit, batch, `${batch}    «alsoAt: "credit.{n}.batchNumber"»\n`],
    "The second place of batchNumber at credit in answers of getOrderDetails is now credit.{n}.batchNumber.",
  ),
  one(
    "QD1609",
    "major: wire for readers",
    "getOrderDetails",
    [order, "    «counter: payments»", "    «counter: paymentCount»"],
    "The counter of payments at order in answers of getOrderDetails is now paymentCount instead of payments.",
  ),
  one(
    "QD1609",
    "major: wire for readers",
    "getFinancialInstitutions",
    [institution, '«key: "financialInstitution.{n}"»', '«key: "institution.{n}"»'],
    "The key of financialInstitution is now institution.{n} instead of financialInstitution.{n}.",
  ),
  {
    code: "QD1610",
    effect: "minor: types for readers",
    operations: "",
    words: "There is a new object bank.",
    edits: [
      {
        file: "spec/objects/bank.yaml",
        to: '«»object: bank\nkey: "bank.{n}"\nmeaning: A bank.\nsource: INFERRED\nfields: {}\n',
      },
    ],
  },
  {
    code: "QD1611",
    effect: "major: types for readers",
    operations: "getFinancialInstitutions",
    words: "There is no object financialInstitution any more.",
    edits: [{ file: "spec/objects/financialInstitution.yaml" }],
  },
  one(
    "QD1612",
    "patch: docs for readers",
    "getOrderDetails",
    [payment, avs, `${avs}    «personal: true»\n`],
    "The mark personal of avsResultCode at payment in answers of getOrderDetails is now true.",
  ),
];
