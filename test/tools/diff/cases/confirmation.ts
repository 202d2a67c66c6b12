import { one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const file = "confirmation.yaml";

export const confirmationCases: readonly ChangeCase[] = [
  one(
    "QD2101",
    "minor: types, behaviour for readers",
    "",
    [file, "\nfields:\n", "\nfields:\n  «expiry»:\n    type: text\n    meaning: Expiry.\n    source: INFERRED\n"],
    "The field expiry of confirmations is new.",
  ),
  one(
    "QD2102",
    "major: types, behaviour for readers",
    "",
    [
      file,
      "  «currency»:\n    type: currency\n    length: 3\n    meaning: Currency of the amount.\n    source: N:parameters/frontend/response-parameters\n",
      "",
    ],
    "The field currency of confirmations is gone.",
  ),
  one(
    "QD2103",
    "major: behaviour for readers",
    "",
    [file, "  language:\n    «type: enumeration»", "  language:\n    «type: text»"],
    "The type of the field language is now text instead of enumeration.",
  ),
  one(
    "QD2103",
    "major: behaviour for readers",
    "",
    [file, "  currency:\n    type: currency\n    «length: 3»", "  currency:\n    type: currency\n    «length: 4»"],
    "The length of the field currency is now 4 instead of 3.",
  ),
  one(
    "QD2104",
    "major: types, behaviour for readers",
    "",
    [
      file,
      "    required: [amount, currency, «paymentType», orderNumber]",
      "    required: [amount, currency, orderNumber]",
    ],
    "required.paymentType of the state SUCCESS of confirmations is no longer paymentType.",
  ),
  one(
    "QD2104",
    "major: types, behaviour for readers",
    "",
    [file, "gave up.\n    «signed: false»", "gave up.\n    «signed: true»"],
    "signed of the state CANCEL of confirmations is now true instead of false.",
  ),
  one(
    "QD2104",
    "major: types, behaviour for readers",
    "",
    [file, "\nstates:\n", "\nstates:\n  «WAIT»:\n    meaning: Wait.\n    signed: true\n    source: INFERRED\n"],
    "The state WAIT of confirmations is new.",
  ),
  one(
    "QD2105",
    "major: wire, behaviour for readers",
    "",
    [file, "\n«state: paymentState»", "\n«state: state»"],
    "The parameter of the state is now state instead of paymentState.",
  ),
  one(
    "QD2105",
    "major: wire, behaviour for readers",
    "",
    [file, "  «secret: secret»", "  «secret: key»"],
    "secret of the signature of confirmations is now key instead of secret.",
  ),
  one(
    "QD2106",
    "major: wire for readers",
    "",
    [file, "  «messageLength: 255»", "  «messageLength: 100»"],
    "messageLength of the reply to confirmations is now 100 instead of 255.",
  ),
  one(
    "QD2107",
    "patch: for nobody",
    "",
    [file, "account.\n    paymentTypes: [PAYPAL]\n", "account.\n    paymentTypes: [PAYPAL, «EPS»]\n"],
    "paymentTypes of the field senderIBAN is now EPS.",
  ),
  one(
    "QD2108",
    "none: for nobody",
    "",
    [
      file,
      "  - «id: N5»\n    credentials: demo\n    source: PHP",
      "  - «id: N5»\n    credentials: demo\n    source: L",
    ],
    "The example N5 of a confirmation is another.",
  ),
];
