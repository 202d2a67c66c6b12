import type { ChangeEntries } from "../change.js";

/** Sets of values, and the currencies. */
export const enumerationEntries: ChangeEntries = {
  QD1501: {
    title: "Value added",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "Calls may send it; a switch over all values no longer names them all.",
  },
  QD1502: {
    title: "Value removed",
    touches: ["types", "behaviour"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "Calls that send it no longer compile and are refused before they are sent.",
  },
  QD1503: {
    title: "Value retired",
    touches: ["docs"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "It still works as before, and the documentation says that it is out of use.",
  },
  QD1504: {
    title: "Value no longer retired",
    touches: ["docs"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "The documentation no longer says that it is out of use.",
  },
  QD1505: {
    title: "Enumeration added",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "Its type and its list of values are exported.",
  },
  QD1506: {
    title: "Enumeration removed",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "Its exported type and list of values are gone.",
  },
  QD1511: {
    title: "Currency added",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Amounts in it are accepted.",
  },
  QD1512: {
    title: "Currency removed",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls in this currency no longer compile and are refused before they are sent.",
  },
  QD1513: {
    title: "Decimals of a currency changed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "The same amount in minor units is another amount of money, and other amounts are refused.",
  },
  QD1514: {
    title: "Numeric code of a currency changed",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that send the numeric code no longer compile and are refused before they are sent.",
  },
  QD1515: {
    title: "Name of a currency changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation shows it.",
  },
};
