import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { onTestFinished } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import { decodeForm, encodeForm } from "./form.js";

type Pairs = readonly (readonly [name: string, value: string])[];

/** A request as somebody writes it who has only the guides: own parameters in the order in which they are signed. */
export interface Question {
  readonly operation: string;
  readonly own?: Pairs;
  readonly profile?: "seamless" | "toolkit";
  readonly path?: string;
  readonly customerId?: string;
  readonly shopId?: string;
  readonly password?: string;
  /** What is signed with, where it is not the demo account's secret. */
  readonly secret?: string;
  /** Changes the pairs after they were signed. */
  readonly change?: (pairs: Pairs) => Pairs;
}

export interface Reply {
  readonly httpStatus: number;
  readonly contentType: string | null;
  readonly body: string;
  readonly pairs: Readonly<Record<string, string>>;
}

const demoSecret = "B8AKTPWBRMNBV455FG6M2DANE99WU2";

/** Starts a sandbox in demo mode that closes when the running test ends, and gives its URL. */
export async function startDemo(): Promise<string> {
  const sandbox = await startSandbox({ port: 0, mode: "demo" });
  onTestFinished(() => sandbox.close());
  return sandbox.url;
}

/** Asks a gateway without the client: signing, encoding and decoding are the tests' own. */
export async function ask(url: string, question: Question): Promise<Reply> {
  const { operation, profile = "seamless", path = pathOf(profile, operation) } = question;
  const { httpStatus, contentType, body } = await post(url + path, bodyOf(question));
  const pairs = body === "" ? {} : Object.fromEntries(decodeForm(body));
  return { httpStatus, contentType, body, pairs };
}

/** Without fetch, which takes several times as long: these tests ask tens of thousands of times. */
function post(url: string, form: string): Promise<Omit<Reply, "pairs">> {
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": Buffer.byteLength(form),
    "User-Agent": "test/1",
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers, agent }, (response) => {
      const contentType = response.headers["content-type"] ?? null;
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => (body += String(chunk)));
      response.on("end", () => {
        resolve({ httpStatus: response.statusCode ?? 0, contentType, body });
      });
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(form);
  });
}

/** Connections are used again and again. */
const agent = new Agent({ keepAlive: true });

/** The form body of a question, signed. */
export function bodyOf(question: Question): string {
  const { profile = "seamless", operation, own = [], change = (pairs: Pairs) => pairs } = question;
  const { customerId = "D200001", shopId = "seamless", password = "jcv45z", secret = demoSecret } = question;
  const prefix: Pairs =
    profile === "seamless"
      ? [
          ["customerId", customerId],
          ["shopId", shopId],
          ["password", password],
          ["secret", secret],
          ["language", "en"],
        ]
      : [
          ["customerId", customerId],
          ["shopId", shopId],
          ["toolkitPassword", password],
          ["secret", secret],
          ["command", operation],
          ["language", "en"],
        ];
  const signed = [...prefix, ...own];
  const message = signed.map(([, value]) => value).join("");
  const requestFingerprint = createHmac("sha512", secret).update(message, "utf8").digest("hex");
  const sent = signed.filter(([name]) => name !== "secret");
  return encodeForm(change([...sent, ["requestFingerprint", requestFingerprint]]));
}

function pathOf(profile: "seamless" | "toolkit", operation: string): string {
  return profile === "seamless" ? `/seamless/backend/${operation}` : "/page/toolkit.php";
}
