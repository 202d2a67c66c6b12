// Generated from spec/operations/dataStorageRead.yaml. Do not edit: change the spec and run `npm run generate`.

import type { ReadOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type { Language } from "../enumerations.js";
import { type PaymentInformation, paymentInformationShape } from "../objects/paymentInformation.js";
import { checkDataStorageReadAnswer, checkDataStorageReadParameters } from "../validators.js";

/** Parameters of {@link dataStorageRead}. */
export interface DataStorageReadParameters {
  /**
   * Names the data storage of one consumer.
   * Alphanumeric, exactly 32 characters.
   * @see L:request_parameters; L:qmore/datastorage_read
   */
  readonly storageId: string;
  /**
   * Language of the error texts meant for the consumer.
   * The toolkit guide names English only. No answer in another language was ever recorded: the sandbox takes every
   * language, and answers in English.
   * @see L:back-end_operations/technical_qcs/start
   */
  readonly language?: Language | undefined;
}

/** What dataStorageRead answers when it was executed. */
export interface DataStorageReadAnswer {
  /**
   * What the consumer stored, by payment method.
   * @see L:qmore/datastorage_read; RB:R3
   */
  readonly paymentInformations: readonly PaymentInformation[];
  /**
   * Names the storage.
   * Alphanumeric, exactly 32 characters.
   * @see L:qmore/datastorage_read; RB:R3
   */
  readonly storageId: string;
}

/** What the runtime knows about dataStorageRead. */
export const dataStorageReadOperation: Operation<DataStorageReadParameters, DataStorageReadAnswer> = {
  name: "dataStorageRead",
  effect: "reads",
  interface: "dataStorage",
  endpoint: "read",
  fingerprint: ["storageId"],
  unsigned: ["language"],
  personal: [],
  amounts: [],
  answer: {
    key: "",
    values: [{ name: "storageId" }],
    objects: [
      {
        name: "paymentInformations",
        counter: "paymentInformations",
        single: false,
        required: true,
        shape: paymentInformationShape,
      },
    ],
  },
  checkParameters: checkDataStorageReadParameters,
  checkAnswer: checkDataStorageReadAnswer,
};

/**
 * Reads what a data storage holds, masked.
 *
 * Tells whether the storage is still there, and prolongs it by 30 minutes.
 *
 * Only reads; may be called again at any time.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:qmore/datastorage_read
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await dataStorageRead(client, { storageId: "b2737b746627482e0b024097cadb1b41" });
 * if (result.outcome === "done") console.log(result.data.paymentInformations);
 * ```
 */
export function dataStorageRead(
  client: Client,
  parameters: DataStorageReadParameters,
  options?: ReadOptions,
): Promise<Result<DataStorageReadAnswer>> {
  return call(client, dataStorageReadOperation, parameters, options);
}
