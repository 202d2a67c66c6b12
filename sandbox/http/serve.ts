import type { IncomingMessage, ServerResponse } from "node:http";
import { paymentIdIn } from "../checkout/consumer-path.js";
import { serveConsumer } from "../checkout/serve-consumer.js";
import { CONTROL, answerControl } from "../control/answer-control.js";
import { spoil } from "../faults/spoil.js";
import type { ReceivedRequest } from "../gateway.js";
import { serveStorage } from "../storage/serve-storage.js";
import { findStoragePath } from "../storage/storage-paths.js";
import { page } from "../window/page.js";
import type { World } from "../world.js";
import { isFromLoopback, whyForeign, whyForeignHost } from "./guard.js";
import { MOST_BYTES, readBody } from "./read-body.js";
import { protect, respond, respondHtml, respondJson } from "./respond.js";

/** Answers everything that comes in: the gateway's paths, those of browsers, the control interface, and the window at `/`. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  world: World,
  allowRemote: boolean,
): Promise<void> {
  if (!allowRemote && !isFromLoopback(request)) {
    request.socket.destroy();
    return;
  }
  protect(response);
  const [path = "/"] = (request.url ?? "/").split("?");
  const storagePath = findStoragePath(path);
  const paymentId = paymentIdIn(request.url ?? "/");
  const foreign = (storagePath === undefined ? whyForeign : whyForeignHost)(request, allowRemote);
  if (foreign !== undefined && (storagePath !== undefined || paymentId !== undefined))
    respond(response, 403, `${foreign}\n`);
  else if (storagePath !== undefined) await serveStorage(request, response, storagePath, world);
  else if (paymentId !== undefined) await serveConsumer(request, response, paymentId, world);
  else if (path !== "/" && !path.startsWith(CONTROL)) await serveGateway(request, response, path, world, foreign);
  else if (foreign !== undefined) respondJson(response, 403, { error: foreign });
  else if (path === "/") respondHtml(response, page(world, `http://${request.headers.host ?? ""}`));
  else await answerControl(request, response, path.slice(CONTROL.length), world);
}

async function serveGateway(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  world: World,
  foreign: string | undefined,
): Promise<void> {
  const { wait, answer } = receive(request, path, await readBody(request), world, foreign);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait).unref());
  const { status, body, fault } = answer();
  if (fault === undefined) respond(response, status, body);
  else spoil(fault, response, body);
}

function receive(
  { headers, method = "GET" }: IncomingMessage,
  path: string,
  body: string | undefined,
  world: World,
  foreign: string | undefined,
): ReceivedRequest {
  const request = {
    method,
    path,
    host: headers.host ?? "",
    userAgent: headers["user-agent"],
    contentType: headers["content-type"],
    connection: headers.connection,
    body: body ?? "",
  };
  if (foreign !== undefined) return world.reject(request, { status: 403, reason: foreign });
  if (body !== undefined) return world.receive(request);
  return world.reject(request, { status: 413, reason: `the body has more than ${MOST_BYTES} bytes` });
}
