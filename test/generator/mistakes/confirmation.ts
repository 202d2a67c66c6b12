import { one } from "./mistake-case.js";
import type { MistakeCase } from "./mistake-case.js";

const file = "confirmation.yaml";

export const confirmationMistakes: readonly MistakeCase[] = [
  one(
    "QM1151",
    file,
    "    required: [amount, currency, paymentType, orderNumber]",
    "    required: [amount, currency, paymentType, orderNumber, «expiry»]",
    'A confirmation has no field "expiry".',
  ),
  one(
    "QM1151",
    file,
    "gave up.\n    signed: false\n",
    "gave up.\n    signed: false\n    required: [«amount»]\n",
    '"CANCEL" is not signed, so that nothing can be demanded of it.',
  ),
  one("QM1151", file, "\nstate: paymentState", "\nstate: «language»", '"language" is a field as well.'),
  one(
    "QM1152",
    file,
    "    paymentTypes: [PAYPAL]",
    "    paymentTypes: [«PAIPAL»]",
    'There is no payment method "PAIPAL"',
  ),
  one(
    "QM1153",
    file,
    '  notOk: <QPAY-CONFIRMATION-RESPONSE result="NOK" message="{message}"/>',
    '  notOk: «<QPAY-CONFIRMATION-RESPONSE result="NOK"/>»',
    "The reply has no {message}.",
  ),
  one(
    "QM1104",
    file,
    "    fingerprint: aef780d2d0af569e3ed0da3195827981e607c693fb9f4294e6b03dd32938a477615c0edbfe43b3cea2e27f5d81434fcf9c54571fda13ee16e70d3a2864b10e43",
    "    fingerprint: «aef880d2d0af569e3ed0da3195827981e607c693fb9f4294e6b03dd32938a477615c0edbfe43b3cea2e27f5d81434fcf9c54571fda13ee16e70d3a2864b10e43»",
    "The fingerprint of N5 does not recompute",
  ),
  one("QM1101", file, "    credentials: demo\n", "    credentials: «dmeo»\n", 'There is no account "dmeo"'),
  one("QM1103", file, "  - id: N5\n", "  - id: «C2»\n", 'The vector id "C2" is already used for'),
];
