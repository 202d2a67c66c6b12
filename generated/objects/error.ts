// Generated from spec/objects/error.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/spec-tables.js";

/** Where the fields of error stand in an answer. */
export const errorShape: AnswerShape = {
  key: "error.{n}",
  values: [
    { name: "consumerMessage", aliases: ["consumer_message"] },
    { name: "errorCode", aliases: ["errorCodes", "error_code"] },
    { name: "message" },
    { name: "paySysMessage" },
    { name: "providerMessage" },
  ],
  objects: [],
};
