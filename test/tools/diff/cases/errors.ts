import { block, marked, one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const codes = "error-codes.yaml";

export const errorCases: readonly ChangeCase[] = [
  one(
    "QD1801",
    "minor: types for readers",
    "all",
    [codes, '  "20023":\n', '  «"20020"»:\n    message: New\n    source: INFERRED\n  "20023":\n'],
    "There is a new error code 20020.",
  ),
  one(
    "QD1802",
    "major: behaviour for readers",
    "all",
    [codes, marked(block(codes, '  "20025":\n', '  "20026":\n')), ""],
    "There is no error code 20025 any more.",
  ),
  one(
    "QD1803",
    "major: behaviour for readers",
    "all",
    [
      codes,
      "    message: Mobile operator purchase limit exceeded\n",
      "    message: Mobile operator purchase limit exceeded\n    «pending: true»\n",
    ],
    "The error code 20025 now says that the transaction is pending.",
  ),
  one(
    "QD1804",
    "major: behaviour for readers",
    "all",
    [codes, "    «pending: true»\n", ""],
    "The error code 30014 no longer says that the transaction is pending.",
  ),
  one(
    "QD1805",
    "major: behaviour for readers",
    "all",
    [codes, "    name: notAllowed\n", "    name: notAllowed\n    «alreadyProcessed: true»\n"],
    "The error family 14 now says that an earlier call probably did it.",
  ),
  one(
    "QD1806",
    "major: behaviour for readers",
    "all",
    [codes, "    «alreadyProcessed: true»\n", ""],
    "The error family 13 no longer says that an earlier call probably did it.",
  ),
  one(
    "QD1807",
    "patch: behaviour for readers, sandbox",
    "all",
    [codes, "    «message: Mobile operator purchase limit exceeded»", "    «message: Limit exceeded»"],
    'The text of the error code 20025 is now "Limit exceeded" instead of "Mobile operator purchase limit exceeded".',
  ),
  one(
    "QD1807",
    "patch: behaviour for readers, sandbox",
    "all",
    [codes, '    «wire: "{0} is invalid."»\n', ""],
    'The wire of the error family 18 is no longer "{0} is invalid.".',
  ),
  one(
    "QD1807",
    "patch: behaviour for readers, sandbox",
    "all",
    [codes, '  «"011": order number»', '  «"011": number»'],
    'The label of the parameter id 011 is now number instead of "order number".',
  ),
  one(
    "QD1808",
    "patch: docs for readers",
    "all",
    [
      codes,
      "    message: Mobile operator purchase limit exceeded\n",
      "    message: Mobile operator purchase limit exceeded\n    «retired: Gone.»\n",
    ],
    'The error code 20025 is retired: "Gone.".',
  ),
  one(
    "QD1809",
    "minor: behaviour for readers",
    "all",
    [
      codes,
      '  "31":\n',
      '  «"32"»:\n    name: other\n    template: "{0} other"\n    meaning: Other.\n    source: INFERRED\n  "31":\n',
    ],
    "There is a new error family 32.",
  ),
  one(
    "QD1810",
    "major: behaviour for readers",
    "all",
    [codes, marked(block(codes, '  "31":\n', "\n# Labels as")), ""],
    "There is no error family 31 any more.",
  ),
  one(
    "QD1811",
    "minor: behaviour for readers",
    "all",
    [codes, '  "008": Command\n', '  "008": Command\n  «"010": NEW»\n'],
    "There is a new parameter id 010 in error codes.",
  ),
  one(
    "QD1812",
    "major: behaviour for readers",
    "all",
    [codes, '  «"008": Command»\n', ""],
    "There is no parameter id 008 any more.",
  ),
  one(
    "QD1813",
    "patch: docs for readers",
    "deposit",
    [
      "operations/deposit.yaml",
      '  - «code: "30010"»\n    meaning: Real payment data were used in demo mode.\n    source: L:wcs/error_codes\n',
      "",
    ],
    "deposit no longer lists the error 30010.",
  ),
];
