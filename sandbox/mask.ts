import { demoAccount, publishedAccounts } from "../generated/demo-account.js";
import { MASK } from "../runtime/scrub.js";

/** What must not be shown: secret and password of the account, and the other published ones that are taken for them. */
const SECRETS: readonly string[] = [
  ...new Set([
    demoAccount.secret,
    demoAccount.password,
    ...Object.values(publishedAccounts).flatMap(({ secret, password }) => [secret, password]),
  ]),
];

/** Takes out the secrets wherever they stand: a client may send one under any name, or as a part of a path. */
export function masked(text: string): string {
  return SECRETS.reduce((shown, secret) => shown.replaceAll(secret, MASK), text);
}
