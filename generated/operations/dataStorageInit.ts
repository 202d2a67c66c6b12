// Generated from spec/operations/dataStorageInit.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type { Language, TrueFalse } from "../enumerations.js";
import { checkDataStorageInitAnswer, checkDataStorageInitParameters } from "../validators.js";

/** Parameters of {@link dataStorageInit}. */
export interface DataStorageInitParameters {
  /**
   * Own reference of the order, the same for the data storage and for the payment.
   * When it is missing, the gateway complains of its length (RB:R2). No length is documented.
   * @see L:qmore/datastorage_init; L:request_parameters
   */
  readonly orderIdent: string;
  /**
   * Page of the shop for browsers that know no CORS.
   * URL.
   * @see L:qmore/datastorage_init
   */
  readonly returnUrl: string;
  /**
   * Language of the error texts meant for the consumer.
   * The toolkit guide names English only. No answer in another language was ever recorded: the sandbox takes every
   * language, and answers in English.
   * @see L:back-end_operations/technical_qcs/start
   */
  readonly language?: Language | undefined;
  /**
   * Kind of the script that the storage delivers, such as pci3 for card fields in frames of the gateway.
   * Alphanumeric.
   * The guides name pci3 and googlepay; older set-ups have versions of their own, so any is taken.
   * @see L:qmore/datastorage_init; N:parameters/datastorage
   */
  readonly javascriptScriptVersion?: string | undefined;
  /**
   * Style sheet for the card fields in frames.
   * URL.
   * With pci3 only, like all that begins with creditcard.
   * @see N:parameters/datastorage
   */
  readonly iframeCssUrl?: string | undefined;
  /**
   * Placeholder in the field of the card number.
   * Text, up to 32 bytes (UTF-8).
   * @see N:parameters/datastorage
   */
  readonly creditcardPanPlaceholder?: string | undefined;
  /**
   * Placeholder in the field of the verification code.
   * Text, up to 32 bytes (UTF-8).
   * @see N:parameters/datastorage
   */
  readonly creditcardCvcPlaceholder?: string | undefined;
  /**
   * Placeholder in the field of the name of the holder.
   * Text, up to 32 bytes (UTF-8).
   * @see N:parameters/datastorage
   */
  readonly creditcardCardholderNamePlaceholder?: string | undefined;
  /**
   * Placeholder in the field of the issue number.
   * Text, up to 32 bytes (UTF-8).
   * @see N:parameters/datastorage
   */
  readonly creditcardIssueNumberPlaceholder?: string | undefined;
  /**
   * Whether the placeholder of the expiry date is shown.
   * @see N:parameters/datastorage
   */
  readonly creditcardShowExpirationDatePlaceholder?: TrueFalse | undefined;
  /**
   * Whether the placeholder of the issue date is shown.
   * @see N:parameters/datastorage
   */
  readonly creditcardShowIssueDatePlaceholder?: TrueFalse | undefined;
  /**
   * Whether the field of the name of the holder is shown.
   * @see N:parameters/datastorage
   */
  readonly creditcardShowCardholderNameField?: TrueFalse | undefined;
  /**
   * Whether the field of the verification code is shown.
   * @see N:parameters/datastorage
   */
  readonly creditcardShowCvcField?: TrueFalse | undefined;
  /**
   * Whether the field of the issue date is shown.
   * @see N:parameters/datastorage
   */
  readonly creditcardShowIssueDateField?: TrueFalse | undefined;
  /**
   * Whether the field of the issue number is shown.
   * @see N:parameters/datastorage
   */
  readonly creditcardShowIssueNumberField?: TrueFalse | undefined;
  /**
   * Id of the merchant at Google Pay, given out by the provider.
   * Alphanumeric, exactly 16 characters.
   * That all parameters of Google Pay are unsigned is INFERRED.
   * @see N:parameters/datastorage
   */
  readonly googlepaymerchantid?: string | undefined;
  /**
   * Name of the merchant at Google Pay, given out by the provider.
   * @see N:parameters/datastorage
   */
  readonly googlepaymerchantname?: string | undefined;
  /**
   * Ways of authentication that are accepted.
   * The guide prints both values with their quotes and a comma, so the text is taken as it is.
   * @see N:parameters/datastorage
   */
  readonly googlepayallowedauthmethod?: string | undefined;
  /**
   * Card networks that are accepted.
   * @see N:parameters/datastorage
   */
  readonly googlepayallowedcardnetwork?: string | undefined;
  /**
   * Currency of the total, as three letters.
   * Alphabetic.
   * @see N:parameters/datastorage
   */
  readonly googlepaycurrencycode?: string | undefined;
  /**
   * Country of the merchant.
   * ISO 3166-1 country code.
   * @see N:parameters/datastorage
   */
  readonly googlepaycountrycode?: string | undefined;
  /**
   * Total of the order, with a dot as decimal separator.
   * @see N:parameters/datastorage
   */
  readonly googlepaytotalprice?: string | undefined;
}

/** What dataStorageInit answers when it was executed. */
export interface DataStorageInitAnswer {
  /**
   * Script for the page of the shop.
   * URL.
   * @see L:qmore/datastorage_init; RB:R1
   */
  readonly javascriptUrl: string;
  /**
   * Names the storage, for dataStorageRead and frontendInit.
   * Alphanumeric, exactly 32 characters.
   * @see L:qmore/datastorage_init; RB:R1
   */
  readonly storageId: string;
}

/** What the runtime knows about dataStorageInit. */
export const dataStorageInitOperation: Operation<DataStorageInitParameters, DataStorageInitAnswer> = {
  name: "dataStorageInit",
  effect: "reserves",
  interface: "dataStorage",
  endpoint: "init",
  fingerprint: ["orderIdent", "returnUrl", "language", "javascriptScriptVersion"],
  unsigned: [
    "iframeCssUrl",
    "creditcardPanPlaceholder",
    "creditcardCvcPlaceholder",
    "creditcardCardholderNamePlaceholder",
    "creditcardIssueNumberPlaceholder",
    "creditcardShowExpirationDatePlaceholder",
    "creditcardShowIssueDatePlaceholder",
    "creditcardShowCardholderNameField",
    "creditcardShowCvcField",
    "creditcardShowIssueDateField",
    "creditcardShowIssueNumberField",
    "googlepaymerchantid",
    "googlepaymerchantname",
    "googlepayallowedauthmethod",
    "googlepayallowedcardnetwork",
    "googlepaycurrencycode",
    "googlepaycountrycode",
    "googlepaytotalprice",
  ],
  personal: [],
  amounts: ["googlepaytotalprice"],
  answer: { key: "", values: [{ name: "javascriptUrl" }, { name: "storageId" }], objects: [] },
  checkParameters: checkDataStorageInitParameters,
  checkAnswer: checkDataStorageInitAnswer,
};

/**
 * Opens a data storage for one consumer.
 *
 * The page of the shop loads the script at javascriptUrl, and the browser stores card or account data with it,
 * so that the shop never sees them. The storage lives 30 minutes, each store or read prolongs it by as much, and
 * a payment that was started with it ends it. Needed for cards, and for SEPA direct debit and giropay where the
 * page of the shop asks for the account.
 *
 * Moves no money; may be called again at any time.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:qmore/datastorage_init
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await dataStorageInit(client, {
 *   javascriptScriptVersion: "pci3",
 *   language: "en",
 *   orderIdent: "order123",
 *   returnUrl: "http://localhost.return.url",
 * });
 * if (result.outcome === "done") console.log(result.data.javascriptUrl);
 * ```
 */
export function dataStorageInit(
  client: Client,
  parameters: DataStorageInitParameters,
  options?: CallOptions,
): Promise<Result<DataStorageInitAnswer>> {
  return call(client, dataStorageInitOperation, parameters, options);
}
