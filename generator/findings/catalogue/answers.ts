import type { FindingEntry } from "./entry.js";

export type AnswerCode =
  | "QM1091"
  | "QM1092"
  | "QM1093"
  | "QM1094"
  | "QM1095"
  | "QM1096"
  | "QM1097"
  | "QM1098"
  | "QM1099"
  | "QM1100"
  | "QM1105"
  | "QM1121"
  | "QM1122"
  | "QM1123";

/** Answers, their objects, and what the demo account answers. */
export const answerEntries: Readonly<Record<AnswerCode, FindingEntry>> = {
  QM1091: {
    title: "Unknown object",
    severity: "error",
    cause: "An answer or an object refers to an object that has no file in spec/objects.",
    fix: "Correct the name, or add the object's file.",
    example:
      "order: { object: ordr, counter: orders, single: true, required: false, meaning: The order., source: INFERRED }",
  },
  QM1092: {
    title: "Counter used twice",
    severity: "error",
    cause: "A counter counts two lists, or is a field of its own at the same time.",
    fix: "Give each list the counter that announces it.",
    example: "payments: { objects: payment, counter: payments }\ncredits: { objects: credit, counter: payments }",
  },
  QM1093: {
    title: "Key of wrong depth",
    severity: "error",
    cause: "An object in an answer is numbered once ({n}), an object inside an object twice ({n}.{m}).",
    fix: "Correct the placeholders in the object's key.",
    example: 'object: payment\nkey: "payment.{n}"',
  },
  QM1094: {
    title: "Field name given twice",
    severity: "error",
    cause: "Two fields of an object share a name or an alias, so a value in an answer would belong to both.",
    fix: "Remove or correct one of the two.",
    example: "fields:\n  payerEmail: { aliases: [email] }\n  senderEmail: { aliases: [email] }",
  },
  QM1095: {
    title: "Object inside itself",
    severity: "error",
    cause: "An object contains itself, directly or through its children; there is no end to its answer.",
    fix: "Remove the child.",
    example: "object: order\nchildren:\n  orders: { objects: order, counter: orders }",
  },
  QM1096: {
    title: "Unused object",
    severity: "error",
    cause: "No answer and no other object contains the object.",
    fix: "Name it in an answer, or remove its file.",
    example: "spec/objects/batch.yaml, and no operation with objects: batch",
  },
  QM1097: {
    title: "Effect without a sign",
    severity: "error",
    cause: "An operation moves money, but the spec does not say how its effect shows in getOrderDetails.",
    fix: "Add effectSign to the operation: without it nobody can find out what became of a call whose answer was lost.",
    example: "effect: moves-money   # and no effectSign",
  },
  QM1098: {
    title: "Sign of an effect by something unknown",
    severity: "error",
    cause: "effectSign names a field, a state or a parameter that does not exist.",
    fix: "Correct the spelling, or add what is missing.",
    example: "effectSign: { sign: appears, in: payments, amount: depositAmout, number: paymentNumber }",
  },
  QM1099: {
    title: "Sign of an effect that cannot be looked for",
    severity: "error",
    cause:
      "reconcile looks for the effect by these keys, and by parameters of the call. Without one it would look for nothing, and its verdict about money would be wrong.",
    fix: "Add what is missing to effectSign, or let the operation send the parameter.",
    example: "effectSign: { sign: gone, number: paymentNumber, source: INFERRED }",
  },
  QM1100: {
    title: "Sign of an effect without the effect",
    severity: "error",
    cause:
      "effectSign says how money that was moved shows, but the operation counts as one that moves none, so that a call might be repeated.",
    fix: "Write effect: moves-money, or remove effectSign if no money moves.",
    example: "effect: reads\neffectSign: { sign: appears, in: payments, states: [payment_deposited], amount: amount }",
  },
  QM1105: {
    title: "Question about what is not given",
    severity: "error",
    cause:
      "asks names a parameter that the operation does not require: whoever is asked would read a gap in place of what moves.",
    fix: "Name required parameters alone.",
    example: 'required: [orderNumber]\nasks: "Capture {amount} of order {orderNumber}?"',
  },
  QM1121: {
    title: "Unknown field in an answer of the demo account",
    severity: "error",
    cause: "The demo account would answer with a field that the object or the operation does not have.",
    fix: "Correct the name, or add the field to the object or to the operation's answer.",
    example: 'orders:\n  "23473341":\n    order: { stat: ORDERED }',
  },
  QM1122: {
    title: "Answer to an unknown operation",
    severity: "error",
    cause: "The demo account has an answer for an operation that does not exist.",
    fix: "Correct the name, or remove the answer.",
    example: "answers:\n  deposits: { fields: {}, source: INFERRED }",
  },
  QM1123: {
    title: "Echo of nothing",
    severity: "error",
    cause: "An answer of the demo account repeats a request parameter that the operation does not have.",
    fix: "Name a parameter of the operation in the braces, or {fresh} for a new number.",
    example: 'deposit: { fields: { paymentNumber: "{ordrNumber}" } }',
  },
};

export type ServiceCode = "QM1061" | "QM1071" | "QM1072" | "QM1073" | "QM1074" | "QM1075" | "QM1081" | "QM1082";

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
      "Neither the path of the profile nor what it signs says which operation is called: all requests would go to the same place and look alike.",
    fix: "Put {endpoint} into the path, or an entry with value: operation into signed.",
    example: "path: /seamless/backend",
  },
  QM1074: {
    title: "Default language that is none",
    severity: "error",
    cause: "Clients that name no language take the default one, and would be refused with it.",
    fix: "Correct the language, or add it to the enumeration of the parameter language.",
    example: "defaults: { profile: seamless, language: eng, source: INFERRED }",
  },
  QM1075: {
    title: "Unknown interface",
    severity: "error",
    cause:
      "An operation belongs to an interface that service.yaml does not describe: nothing says where it is or what is signed.",
    fix: "Correct the spelling, or describe the interface in service.yaml.",
    example: "interface: backnd",
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
