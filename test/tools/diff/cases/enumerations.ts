import { block, marked, one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const enumerations = "enumerations.yaml";

export const enumerationCases: readonly ChangeCase[] = [
  one(
    "QD1501",
    "minor: types for callers",
    "recurPayment",
    [enumerations, "      ucof: No fixed schedule\n", "      ucof: No fixed schedule\n      «daily: Every day»\n"],
    "PeriodicType now has the value daily (sent by recurPayment).",
  ),
  one(
    "QD1502",
    "major: types, behaviour for callers",
    "recurPayment",
    [enumerations, "      «ucof: No fixed schedule»\n", ""],
    "PeriodicType no longer has the value ucof (sent by recurPayment).",
  ),
  one(
    "QD1503",
    "minor: docs for callers",
    "getFinancialInstitutions",
    [
      enumerations,
      "      OFFLINE: Those that do not work in a payment\n",
      "      «OFFLINE»: { meaning: Those that do not work in a payment, retired: Since 2030. }\n",
    ],
    'TransactionType has the retired value OFFLINE: "Since 2030." (sent by getFinancialInstitutions).',
  ),
  one(
    "QD1504",
    "minor: docs for callers",
    "recurPayment",
    [enumerations, "        «retired: Dropped from the guides in October 2020.»\n", ""],
    "PeriodicType no longer retires ci (sent by recurPayment).",
  ),
  one(
    "QD1505",
    "minor: types for callers, readers",
    "",
    [
      enumerations,
      "  TrueFalse:\n",
      "  «OnOff»:\n    meaning: On or off.\n    source: INFERRED\n    values: { ON: On, OFF: Off }\n  TrueFalse:\n",
    ],
    "There is a new enumeration OnOff.",
  ),
  one(
    "QD1506",
    "major: types for readers",
    "getFinancialInstitutions",
    [enumerations, marked(block(enumerations, "  TrueFalse:\n", "  Language:\n")), ""],
    "There is no enumeration TrueFalse any more.",
  ),
  one(
    "QD1511",
    "minor: types for callers",
    "deposit recurPayment refund transferFund",
    [
      enumerations,
      '  AED: { numeric: "784"',
      '  «AAA»: { numeric: "001", decimals: 2, name: A }\n  AED: { numeric: "784"',
    ],
    "There is a new currency AAA.",
  ),
  one(
    "QD1512",
    "major: types, behaviour for callers",
    "deposit recurPayment refund transferFund",
    [enumerations, '  «AED»: { numeric: "784", decimals: 2, name: UAE Dirham }\n', ""],
    "There is no currency AED any more.",
  ),
  one(
    "QD1513",
    "major: behaviour for callers",
    "deposit recurPayment refund transferFund",
    [enumerations, '  «AED»: { numeric: "784", decimals: 2', '  «AED»: { numeric: "784", decimals: 3'],
    "The number of decimals of AED is now 3 instead of 2.",
  ),
  one(
    "QD1514",
    "major: types, behaviour for callers",
    "deposit recurPayment refund transferFund",
    [enumerations, '  «AED»: { numeric: "784"', '  «AED»: { numeric: "785"'],
    "The numeric code of AED is now 785 instead of 784.",
  ),
  one(
    "QD1515",
    "patch: for nobody",
    "",
    [
      enumerations,
      '  «AED»: { numeric: "784", decimals: 2, name: UAE Dirham }',
      '  «AED»: { numeric: "784", decimals: 2, name: Dirham }',
    ],
    'The name of AED is now Dirham instead of "UAE Dirham".',
  ),
];
