import { createClient, explain } from "qmore-client";
import type { ClientOptions } from "qmore-client";

/** What the terminal shows: where the sandbox is, who may call it, and how. The account is the vendor's published one. */
export function printWelcome(url: string, mode: string, account: ClientOptions): string {
  const { customerId, shopId = "", password, secret } = account;
  const client = createClient({ ...account, baseUrl: url });
  const call = explain(client, "getOrderDetails", { orderNumber: "23473341" }, { reveal: true });
  const headers = Object.entries(call.headers).map(([name, value]) => `  -H '${name}: ${value}' \\`);
  return `QMORE sandbox, ${mode} mode

  Gateway      ${url}/seamless/backend/<operation>
  Window       ${url}/
  customerId   ${customerId}
  shopId       ${shopId}
  password     ${password}
  secret       ${secret}

In TypeScript:

  const client = createClient({ ...demoCredentials, baseUrl: "${url}" });

In any other language: POST a form with the User-Agent of your program. Its last parameter, requestFingerprint, is the
HMAC-SHA-512, as hexadecimal digits and with the secret as key, of ${call.fields
    .filter(({ signed }) => signed)
    .map(({ name }) => name)
    .join(", ")},
joined in this order without anything between them. The window shows what is wrong with a fingerprint. This one is right:

curl '${call.url}' \\
${headers.join("\n")}
  -d '${call.body}'

Orders, faults and the clock: ${url}/_sandbox/orders and its neighbours, see docs/sandbox.md. Stop with Ctrl-C.`;
}
