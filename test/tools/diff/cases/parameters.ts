import { block, one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const parameters = "parameters.yaml";
const description = "  orderDescription:\n    type: text\n    «length: { max: 255 }»";
const bic = block(parameters, "  bankBic:\n", "  bankAccountIban:\n");

export const parameterCases: readonly ChangeCase[] = [
  one(
    "QD1401",
    "major: behaviour for callers",
    "recurPayment transferFund",
    [parameters, description, description.replace("255", "100")],
    "orderDescription may now have 100 bytes instead of 255; calls of recurPayment and transferFund with longer ones are refused before they are sent.",
  ),
  one(
    "QD1401",
    "major: behaviour for callers",
    "transferFund",
    [
      parameters,
      bic.replace("length: { min: 8, max: 11 }", "«length: { min: 8, max: 11 }»"),
      bic.replace("length: { min: 8, max: 11 }", "«length: 8»"),
    ],
    "bankBic may now have exactly 8 bytes instead of 8 to 11; calls of transferFund with longer ones are refused before they are sent.",
  ),
  one(
    "QD1401",
    "major: behaviour for callers",
    "deposit recurPayment refund transferFund",
    [parameters, "  amount:\n    type: amount\n", "  amount:\n    type: amount\n    «length: { max: 12 }»\n"],
    "amount may now have 12 bytes instead of any length; calls of deposit, recurPayment, refund and transferFund with longer ones are refused before they are sent.",
  ),
  one(
    "QD1402",
    "minor: behaviour for callers",
    "recurPayment transferFund",
    [parameters, description, description.replace("255", "256")],
    "orderDescription may now have 256 bytes instead of 255.",
  ),
  one(
    "QD1402",
    "minor: behaviour for callers",
    "recurPayment transferFund",
    [parameters, `${description}\n`, "  orderDescription:\n    type: text\n"],
    "orderDescription may now have any length instead of 255.",
  ),
  one(
    "QD1403",
    "major: behaviour for callers",
    "all",
    [
      parameters,
      "  customerId:\n    type: alphanumeric\n    «length: 7»",
      "  customerId:\n    type: alphanumeric\n    «length: 8»",
    ],
    "customerId may now have exactly 8 bytes instead of exactly 7; calls of every operation with others are refused before they are sent.",
  ),
  one(
    "QD1004",
    "none: for nobody",
    "",
    [parameters, description, description.replace("{ max: 255 }", "{ min: 1, max: 255 }")],
    "The length of orderDescription is written in another way.",
  ),
  one(
    "QD1404",
    "major: wire, types, behaviour for callers",
    "deposit refund",
    [parameters, "  merchantReference:\n    «type: ascii»", "  merchantReference:\n    «type: alphanumeric»"],
    "merchantReference is now alphanumeric instead of ascii; calls of deposit and refund are checked for another form.",
  ),
  one(
    "QD1404",
    "major: wire, types, behaviour for callers",
    "deposit refund",
    [parameters, "  basketItems:\n    «type: numeric»", "  basketItems:\n    «type: text»"],
    "basketItems is now text instead of numeric; calls of deposit and refund are checked for another form.",
  ),
  one(
    "QD1404",
    "major: wire, types, behaviour for callers",
    "all",
    [parameters, "  command:\n    «type: alphabetic»", "  command:\n    «type: text»"],
    "command is now text instead of alphabetic; calls of every operation are checked for another form.",
  ),
  one(
    "QD1405",
    "major: types, behaviour for callers",
    "recurPayment",
    [
      parameters,
      "  autoDeposit:\n    type: enumeration\n    «values: YesNo»",
      "  autoDeposit:\n    type: enumeration\n    «values: TrueFalse»",
    ],
    "The values of autoDeposit are now those of TrueFalse instead of YesNo.",
  ),
  one(
    "QD1406",
    "minor: behaviour for callers",
    "deposit recurPayment refund transferFund",
    [parameters, "  amount:\n    type: amount\n", "  amount:\n    type: amount\n    «negative: true»\n"],
    "amount may now be negative.",
  ),
  one(
    "QD1407",
    "major: behaviour for callers",
    "deposit refund",
    [
      parameters,
      block(parameters, '  "basketItem{n}UnitGrossAmount":\n', '  "basketItem{n}UnitNetAmount":\n').replace(
        "negative: true",
        "«negative: true»",
      ),
      block(parameters, '  "basketItem{n}UnitGrossAmount":\n', '  "basketItem{n}UnitNetAmount":\n').replace(
        "    negative: true\n",
        "",
      ),
    ],
    "basketItem{n}UnitGrossAmount must no longer be negative.",
  ),
  one(
    "QD1408",
    "minor: behaviour for callers",
    "deposit refund",
    [parameters, "  merchantReference:\n", "  merchantReference:\n    «personal: true»\n"],
    "merchantReference is now marked as personal.",
  ),
  one(
    "QD1409",
    "major: behaviour for callers",
    "all",
    [
      parameters,
      "    «secret: true»\n    example: B8AKTPWBRMNBV455FG6M2DANE99WU2",
      "    example: B8AKTPWBRMNBV455FG6M2DANE99WU2",
    ],
    "secret is no longer marked as secret: its values may be shown.",
  ),
  one(
    "QD1410",
    "patch: behaviour for sandbox",
    "recurPayment transferFund",
    [parameters, "    «label: Order description»", "    «label: Text»"],
    'The label of orderDescription is now Text instead of "Order description".',
  ),
  one(
    "QD1410",
    "patch: behaviour for sandbox",
    "recurPayment transferFund",
    [parameters, '    «errorId: "020"»', '    «errorId: "021"»'],
    "The id in error codes of orderDescription is now 021 instead of 020.",
  ),
  one(
    "QD1411",
    "patch: for nobody",
    "recurPayment transferFund",
    [parameters, "    «example: order abc-123-xyz»", "    «example: order 1»"],
    "The example of orderDescription has changed.",
  ),
];
