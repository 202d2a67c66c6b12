/**
 * What the page of a shop calls: it loads the script of a storage, and the script posts what the consumer typed. Pages of this
 * machine may do so, and that of the storage's own returnUrl.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { assetText } from "../asset.js";
import { MOST_BYTES, readBody } from "../http/read-body.js";
import { respond, respondJson } from "../http/respond.js";
import { isLoopbackUrl } from "../http/loopback.js";
import { refusedFor } from "../refusal.js";
import type { Problem } from "../answer.js";
import type { World } from "../world.js";
import { isProblems, readPaymentInformation } from "./payment-information.js";
import type { StoragePath } from "./storage-paths.js";
import type { Storage } from "./storages.js";

export async function serveStorage(
  request: IncomingMessage,
  response: ServerResponse,
  { storageId, what }: StoragePath,
  world: World,
): Promise<void> {
  const storage = world.storages.find(storageId);
  if (what === "store") await store(request, response, storage, world);
  else if (typeof storage === "string") respond(response, 404, `${storage}\n`);
  else await sendScript(request, response);
}

async function sendScript({ method }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (method !== "GET") {
    respond(response, 405, "a script is loaded with GET\n");
    return;
  }
  const script = await assetText("storage/data-storage.js");
  response.writeHead(200, {
    "Content-Type": "text/javascript; charset=utf-8",
    "Content-Length": Buffer.byteLength(script),
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
  response.end(script);
}

async function store(
  request: IncomingMessage,
  response: ServerResponse,
  storage: Storage | string,
  world: World,
): Promise<void> {
  const { origin } = request.headers;
  if (origin !== undefined && !mayStore(origin, storage)) {
    respond(response, 403, "the page is neither of this machine nor that of the storage's returnUrl\n");
    return;
  }
  response.setHeader("Vary", "Origin");
  if (origin !== undefined) response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Access-Control-Allow-Headers", "Content-Type");
  if (request.method === "OPTIONS") {
    response.writeHead(204);
    response.end();
  } else if (request.method !== "POST") respond(response, 405, "data is stored with POST\n");
  else await storePosted(request, response, storage, world);
}

async function storePosted(
  request: IncomingMessage,
  response: ServerResponse,
  storage: Storage | string,
  world: World,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    respond(response, 413, `the body has more than ${MOST_BYTES} bytes\n`);
    return;
  }
  if (typeof storage === "string") {
    const { problems } = refusedFor("storageId", storage, true, "dataStorage");
    respondJson(response, 200, refusedInScript(problems));
    return;
  }
  const found = readPaymentInformation(new Map(new URLSearchParams(body)));
  if (isProblems(found)) {
    respondJson(response, 200, refusedInScript(found));
    return;
  }
  world.store(storage, found);
  respondJson(response, 200, { status: 0, information: found, errors: {} });
}

/** Errors as the callback of the shop's page gets them, by their number. */
function refusedInScript(problems: readonly Problem[]): object {
  const errors = problems.map(({ code, message, paySysMessage, reason = paySysMessage }, index): [string, object] => [
    String(index + 1),
    { errorCode: code, message, consumerMessage: message, paySysMessage: reason },
  ]);
  return { status: 1, information: {}, errors: Object.fromEntries(errors) };
}

/** The page of a shop on this machine, or that of the storage's own returnUrl. */
function mayStore(origin: string, storage: Storage | string): boolean {
  if (isLoopbackUrl(origin)) return true;
  if (typeof storage === "string" || !URL.canParse(storage.returnUrl)) return false;
  return new URL(storage.returnUrl).origin === origin;
}
