/** What a capture costs before it is sent, and the least that it could: a bare HMAC of the same message. */
import { createHmac } from "node:crypto";
import { createClient, demoCredentials, explain } from "qmore-client";

const client = createClient({ ...demoCredentials, demo: true });
const parameters = { orderNumber: "23473341", amount: "12.50", currency: "EUR" } as const;

/** Checks, orders, signs and encodes. */
export const prepare = () => explain(client, "deposit", parameters, { reveal: true });

const { fields, fingerprint } = prepare();
const message = fields.map(({ signed, value }) => (signed ? value : "")).join("");

export const hmac = () => createHmac("sha512", demoCredentials.secret).update(message).digest("hex");
if (hmac() !== fingerprint) throw new Error("The bare HMAC signs another message");
