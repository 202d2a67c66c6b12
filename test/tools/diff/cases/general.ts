import { one } from "./change-case.js";
import type { ChangeCase } from "./change-case.js";

export const generalCases: readonly ChangeCase[] = [
  one(
    "QD2001",
    "patch: for nobody",
    "",
    [
      "operations/deposit.yaml",
      "«summary: Captures an approved payment, in whole or in part.»",
      "«summary: Captures a payment.»",
    ],
    'The summary of deposit now reads "Captures a payment."; it was "Captures an approved payment, in whole or in part.".',
  ),
  one(
    "QD2001",
    "patch: for nobody",
    "",
    ["parameters.yaml", "    «meaning: Text that describes the order.»", "    «meaning: Text.»"],
    'The meaning of parameters › orderDescription now reads "Text."; it was "Text that describes the order.".',
  ),
  one(
    "QD2001",
    "patch: for nobody",
    "",
    ["enumerations.yaml", "      «EPS: eps»", "      «EPS: EPS»"],
    'The meaning of enumerations › PaymentType › values › EPS now reads "EPS"; it was "eps".',
  ),
  one(
    "QD2002",
    "none: for nobody",
    "",
    [
      "operations/generateOrderNumber.yaml",
      "    «source: L:non-transaction-based/generateordernumber; RB:R24»",
      "    «source: RB:R24»",
    ],
    "The source of generateOrderNumber › answer › orderNumber changed.",
  ),
  one(
    "QD2002",
    "none: for nobody",
    "",
    [
      "operations/refund.yaml",
      "    «text: Some payment methods want the items that came back, others the items that were kept.»",
      "    «text: Some want it.»",
    ],
    "A remark or source changed: refund › notes › basket › text.",
  ),

  one(
    "QD1001",
    "major: wire, types, behaviour, docs for callers, readers, sandbox",
    "all",
    ["operations/deposit.yaml", "endpoint: deposit", "endpoint: deposit\n«idempotent: true»"],
    "idempotent of spec/operations/deposit.yaml is now true.",
  ),
  one(
    "QD1002",
    "major: wire, types, behaviour, docs for callers, readers, sandbox",
    "",
    ["operations/deposit.yaml", "«# yaml-language-server: $schema=../../../spec/schema/operation.schema.json»", "«[»"],
    "spec/operations/deposit.yaml has changed.",
  ),
  one(
    "QD1003",
    "none: for nobody",
    "",
    ["schema/groups.schema.json", '«{»\n  "$schema"', '«{»\n  "minProperties": 1,\n  "$schema"'],
    "spec/schema/groups.schema.json has changed.",
  ),
  {
    code: "QD1005",
    effect: "none: for nobody",
    operations: "",
    words: "spec/stray.yaml is new.",
    edits: [{ file: "spec/stray.yaml", to: "«»a: 1\n" }],
  },
];
