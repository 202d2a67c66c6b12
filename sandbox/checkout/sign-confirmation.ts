import { demoAccount } from "../../generated/demo-account.js";
import { gatewayConfirmation } from "../../generated/gateway.js";
import { hmac } from "../fingerprint.js";
import type { Pairs } from "./confirmation-fields.js";

/** How somebody signs who does not do it as the gateway. */
export interface OtherWay {
  readonly secret?: string;
  /** The names of the order, made of the right ones. */
  readonly order?: (names: readonly string[]) => readonly string[];
  readonly hash?: (message: string, secret: string) => string;
}

const { fingerprint: fingerprintParameter, order: orderParameter, secret: secretName } = gatewayConfirmation;

/** The fields with their order and fingerprint: the values joined as the order names them, the secret and the order last. */
export function signConfirmation(
  fields: Pairs,
  { secret = demoAccount.secret, order, hash = hmac }: OtherWay = {},
): Pairs {
  const right = [...fields.map(([name]) => name), secretName, orderParameter];
  const names = order?.(right) ?? right;
  const list = names.join(",");
  const values = new Map([...fields, [secretName, secret], [orderParameter, list]]);
  const message = names.map((name) => values.get(name) ?? "").join("");
  const fingerprint = hash(message, secret);
  return [...fields, [orderParameter, list], [fingerprintParameter, fingerprint]];
}
