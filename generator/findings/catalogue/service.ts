import type { FindingEntry } from "./entry.js";

export type ServiceCode = "QM1061" | "QM1071" | "QM1072" | "QM1073" | "QM1074" | "QM1081" | "QM1082";

/** Sources, servers, error codes. */
export const serviceEntries: Readonly<Record<ServiceCode, FindingEntry>> = {
  QM1061: {
    title: "Undeclared source",
    severity: "error",
    cause: "A source begins with a tag that spec/service.yaml does not declare, so nobody knows what it stands for.",
    fix: "Correct the tag, or declare it under sources in spec/service.yaml.",
    example: "source: LL:transaction-based/deposit",
  },
  QM1071: {
    title: "Not exactly one default server",
    severity: "error",
    cause: "A client without a base URL talks to the default server; there must be exactly one.",
    fix: "Mark the current production server, and no other, with default: true.",
    example: "servers:\n  - { name: hobex, url: https://papi.hobex.at, source: N:migration }",
  },
  QM1072: {
    title: "Retired default server",
    severity: "error",
    cause: "The default server has an end date: clients would talk to a server that is switched off.",
    fix: "Move default: true to the current server.",
    example:
      'servers:\n  - { name: qenta, url: https://api.qenta.com, until: "2025-09-01", default: true, source: N:migration }',
  },
  QM1073: {
    title: "Profile that does not name the operation",
    severity: "error",
    cause:
      "Neither the path of the profile nor its prefix says which operation is called: all requests would go to the same place and look alike.",
    fix: "Put {endpoint} into the path, or an entry with value: operation into the prefix.",
    example: "path: /seamless/backend",
  },
  QM1074: {
    title: "Default language that is none",
    severity: "error",
    cause: "Clients that name no language take the default one, and would be refused with it.",
    fix: "Correct the language, or add it to the enumeration of the parameter language.",
    example: "defaults: { profile: seamless, language: eng, source: INFERRED }",
  },
  QM1081: {
    title: "Unknown error code",
    severity: "error",
    cause: "The code is neither a fixed code nor made of a known family and a known parameter id.",
    fix: "Correct the code, or add it to spec/error-codes.yaml.",
    example: 'errors:\n  - { code: "30999", meaning: Not possible., source: INFERRED }',
  },
  QM1082: {
    title: "Unknown parameter id",
    severity: "error",
    cause: "The id is not in the table parameterIds of spec/error-codes.yaml.",
    fix: "Correct the id, or add it to the table.",
    example: 'errorId: "999"',
  },
};
