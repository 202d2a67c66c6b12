// Generated from spec/objects/paymentInformation.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/spec-tables.js";

/**
 * What a consumer stored for one payment method.
 * Only an empty storage was recorded (R3); the names are those of the guide.
 * @see L:qmore/datastorage_read
 */
export interface PaymentInformation {
  /**
   * Owner of the account.
   * @see L:qmore/datastorage_read
   */
  readonly accountOwner?: string;
  /**
   * Last four digits of the card.
   * Numeric, exactly 4 digits.
   * @see L:qmore/datastorage_read
   */
  readonly anonymousPan?: string;
  /**
   * Number of the account.
   * Alphanumeric, up to 11 characters.
   * @see L:qmore/datastorage_read
   */
  readonly bankAccount?: string;
  /**
   * IBAN of the account.
   * Text, up to 255 bytes (UTF-8).
   * @see L:qmore/datastorage_read
   */
  readonly bankAccountIban?: string;
  /**
   * BIC of the bank.
   * Text, up to 255 bytes (UTF-8).
   * @see L:qmore/datastorage_read
   */
  readonly bankBic?: string;
  /**
   * Country of the bank.
   * ISO 3166-1 country code.
   * @see L:qmore/datastorage_read
   */
  readonly bankCountry?: string;
  /**
   * Name of the bank.
   * @see L:qmore/datastorage_read
   */
  readonly bankName?: string;
  /**
   * Number of the bank.
   * Numeric, up to 8 digits.
   * @see L:qmore/datastorage_read
   */
  readonly bankNumber?: string;
  /**
   * Brand of the card.
   * @see L:qmore/datastorage_read
   */
  readonly brand?: string;
  /**
   * Name of the holder of the card.
   * @see L:qmore/datastorage_read
   */
  readonly cardholdername?: string;
  /**
   * When the card expires, as MM/YYYY.
   * @see L:qmore/datastorage_read
   */
  readonly expiry?: string;
  /**
   * Brand or bank.
   * @see L:qmore/datastorage_read
   */
  readonly financialInstitution?: string;
  /**
   * Hash of the card number, instead of the masked ones.
   * Alphanumeric, exactly 128 characters.
   * @see L:qmore/datastorage_read
   */
  readonly hashedPan?: string;
  /**
   * Number of the card with its middle hidden.
   * @see L:qmore/datastorage_read
   */
  readonly maskedPan?: string;
  /**
   * Payment method.
   * @see L:qmore/datastorage_read
   */
  readonly paymentType: string;
}

/** Where the fields of paymentInformation stand in an answer. */
export const paymentInformationShape: AnswerShape = {
  key: "paymentInformation.{n}",
  values: [
    { name: "accountOwner" },
    { name: "anonymousPan" },
    { name: "bankAccount" },
    { name: "bankAccountIban" },
    { name: "bankBic" },
    { name: "bankCountry" },
    { name: "bankName" },
    { name: "bankNumber" },
    { name: "brand" },
    { name: "cardholdername" },
    { name: "expiry" },
    { name: "financialInstitution" },
    { name: "hashedPan" },
    { name: "maskedPan" },
    { name: "paymentType" },
  ],
  objects: [],
};
