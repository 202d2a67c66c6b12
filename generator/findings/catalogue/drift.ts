import type { FindingEntry } from "./entry.js";

export type DriftCode =
  | "QM1201"
  | "QM1202"
  | "QM1203"
  | "QM1204"
  | "QM1205"
  | "QM1206"
  | "QM1207"
  | "QM1208"
  | "QM1209"
  | "QM1210"
  | "QM1212";

/** Differences between the spec and a saved page of the vendor's guide. */
export const driftEntries: Readonly<Record<DriftCode, FindingEntry>> = {
  QM1201: {
    title: "On the page, not in the spec",
    severity: "error",
    cause: "The page lists or signs a parameter, or lists an answer field, that the spec does not have there.",
    fix: "Describe it, and let the operation send or answer it.",
    example: "the page's table of optional parameters has invoiceNumber\noptional: [merchantReference]",
  },
  QM1202: {
    title: "In the spec, not on the page",
    severity: "error",
    cause: "The page lists parameters or fields of this kind, but not this one, which the vendor may have dropped.",
    fix: "Find out what became of it, and remove it where the vendor has dropped it.",
    example:
      "optional: [merchantReference, customerStatement]\nthe page's table of optional parameters has only one of them",
  },
  QM1203: {
    title: "Other length on the page",
    severity: "error",
    cause: "The page gives a length that the spec does not allow, or does not go up to.",
    fix: "Correct the length.",
    example: 'length: { max: 128 }\nthe page: "Alphanumeric with a variable length of up to 64 characters"',
  },
  QM1204: {
    title: "Other data type on the page",
    severity: "error",
    cause: "The page names a kind of value that is no reading of the spec's type.",
    fix: "Correct the type.",
    example: 'type: numeric\nthe page: "Alphanumeric"',
  },
  QM1205: {
    title: "Required on one side only",
    severity: "error",
    cause: "The page lists a parameter as required and the spec as optional, or the other way round.",
    fix: "Move it to the other list.",
    example: "optional: [customerStatement]\nthe page has it under the required parameters",
  },
  QM1206: {
    title: "Other fingerprint order on the page",
    severity: "error",
    cause: "The page signs the same values in another order, or leaves some out. One of both orders is refused.",
    fix: "Correct the order, and pin it with a vector.",
    example: "fingerprint: [orderNumber, amount, currency]\nthe page: orderNumber, currency and amount",
  },
  QM1207: {
    title: "Signed on one side only",
    severity: "error",
    cause: "The page has a parameter within the fingerprint and the spec does not, or the other way round.",
    fix: "Give it its place in the fingerprint, or list it under unsigned.",
    example: "unsigned: [consumerIpAddress]\nthe page marks it as within the fingerprint",
  },
  QM1208: {
    title: "Phrase that cannot be read",
    severity: "warning",
    cause:
      "The page describes a data type, or marks the fingerprint, in words that are new to this tool; nothing is compared.",
    fix: "Compare it by eye, and teach generator/tools/sources the words.",
    example: 'the page: "Up to nine digits"',
  },
  QM1209: {
    title: "Page that contradicts itself",
    severity: "warning",
    cause: "The versions of a table for big and for small screens say different things. The big one was compared.",
    fix: "Find out which of the two is right.",
    example: 'big screen: "Numeric, up to 9 digits"\nsmall screen: "Numeric, up to 12 digits"',
  },
  QM1210: {
    title: "Operation on one side only",
    severity: "error",
    cause: "The page describes an operation, or a variant of one, that the spec does not have, or the other way round.",
    fix: "Add a file to spec/operations, or a case to the variants; or retire what the vendor has dropped.",
    example: 'a section "Fund transfer type: INSTANT"',
  },
  QM1212: {
    title: "Page that cannot be read",
    severity: "error",
    cause: "The file is far larger or deeper than any page of the guide.",
    fix: "Save the page alone, without what it embeds.",
    example: "a file of 20 megabytes",
  },
};
