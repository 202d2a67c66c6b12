import { callWithLook } from "../call-with-look.js";
import type { LookedCall, PutOff } from "../call-with-look.js";
import type { Result } from "qmore-client";
import type { Row } from "./csv-rows.js";

export type RowCall = LookedCall;

/** Calls a row; its number goes into the intent. */
export function runRow(call: RowCall, { number, values }: Row): Promise<Result<object> | PutOff> {
  return callWithLook(call, values, { memo: String(number) });
}
