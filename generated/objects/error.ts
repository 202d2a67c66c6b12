// Generated from spec/objects/error.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/operation.js";

/**
 * One error of an answer. The toolkit profile sends one only, without the key in front of its names.
 * @see L:back-end_operations/response_parameters; RB:R15
 */
export interface Error {
  /**
   * What is wrong, in the language of the request, for the consumer.
   * Text.
   * Absent when the merchant's configuration is invalid, in some recordings also elsewhere, and in the toolkit
   * profile.
   * @see L:back-end_operations/response_parameters; RB:R2
   */
  readonly consumerMessage?: string;
  /**
   * Five digits that tell what is wrong.
   * Text.
   * The current guide prints errorCodes; recordings and the 2021 guide say errorCode. error_code stands in one
   * recording (R15) that was evidently edited by hand. All three are read.
   * @see L:back-end_operations/response_parameters; RB:R2
   */
  readonly errorCode?: string;
  /**
   * What is wrong, in English, for the merchant.
   * Text.
   * @see L:back-end_operations/response_parameters; RB:R2
   */
  readonly message?: string;
  /**
   * What the acquirer says.
   * Text.
   * @see L:back-end_operations/response_parameters
   */
  readonly paySysMessage?: string;
  /**
   * What the issuer says, where that is enabled.
   * Text.
   * The current guide prints it without an index.
   * @see N:parameters/backend/response-parameters
   */
  readonly providerMessage?: string;
}

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
