import { one, several } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

const deposit = "operations/deposit.yaml";
const recur = "operations/recurPayment.yaml";
const details = "operations/getOrderDetails.yaml";
const number = "operations/generateOrderNumber.yaml";

const order = "fingerprint: [orderNumber, amount, currency, merchantReference, customerStatement, basket, subMerchant]";

export const signingCases: readonly ChangeCase[] = [
  one(
    "QD1301",
    "major: wire for callers",
    "deposit",
    [deposit, `«${order}»`, `«${order.replace("amount, currency", "currency, amount")}»`],
    "deposit now signs currency before amount, no longer after it; every call is signed in another way.",
  ),
  one(
    "QD1301",
    "major: wire for callers",
    "recurPayment",
    [
      "groups.yaml",
      "    «fingerprint:»\n      - consumerEmail\n      - consumerMerchantCrmId\n",
      "    «fingerprint:»\n      - consumerMerchantCrmId\n      - consumerEmail\n",
    ],
    "The group consumer now signs consumerMerchantCrmId before consumerEmail, no longer after it; each call that sends both is signed in another way.",
  ),
  several(
    "QD1302",
    "major: wire for callers",
    "recurPayment",
    [
      [recur, "unsigned: [consumerIpAddress]\n", ""],
      [
        recur,
        "  - consumer\n  - subMerchant\nmissing",
        "  - consumer\n  - «consumerIpAddress»\n  - subMerchant\nmissing",
      ],
    ],
    "recurPayment now signs consumerIpAddress.",
  ),
  several(
    "QD1303",
    "major: wire for callers",
    "recurPayment",
    [
      [recur, "unsigned: [consumerIpAddress]\n", "unsigned: [consumerIpAddress, periodicType]\n"],
      [
        recur,
        "  - merchantTokenizationFlag\n  - «periodicType»\n  - consumer\n  - subMerchant\n",
        "  - merchantTokenizationFlag\n  - consumer\n  - subMerchant\n",
      ],
    ],
    "recurPayment no longer signs periodicType.",
  ),
  one(
    "QD1304",
    "none: for nobody",
    "",
    [recur, "unsigned: [consumerIpAddress]\n", "unsigned: [consumerIpAddress, «periodicType»]\n"],
    "periodicType of recurPayment is now marked as unsigned.",
  ),
  one(
    "QD1305",
    "none: for nobody",
    "",
    [
      deposit,
      "  - id: C3\n",
      `  - «id: C99»\n    credentials: demo\n    source: COMPUTED\n    parameters: {}\n    fingerprint: ${"0".repeat(128)}\n  - id: C3\n`,
    ],
    "deposit has a new vector, C99.",
  ),
  one(
    "QD1306",
    "none: for nobody",
    "",
    [
      number,
      "  - «id: C15»\n    credentials: demo\n    source: COMPUTED\n    parameters: {}\n    fingerprint: 2ed9b1a0e938e59fa45e41858dc9b299797bcc3fb877b7a9586e6815f7e72309da9fa4b975dee8fc7e612923e6b7659b6f7d1014eaa767d3f9e4f1ec9143c442\n",
      "",
    ],
    "generateOrderNumber no longer has the vector C15.",
  ),
  one(
    "QD1307",
    "none: for nobody",
    "",
    [details, "  - «id: C5»", "  - «id: C5»\n    profile: toolkit"],
    "The vector C5 of getOrderDetails has changed.",
  ),
];
