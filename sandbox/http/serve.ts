import type { IncomingMessage, ServerResponse } from "node:http";
import { CONTROL, answerControl } from "../control/routes.js";
import { spoil } from "../faults/spoil.js";
import { page } from "../window/page.js";
import type { World } from "../world.js";
import { isFromLoopback, isFromOwnPage } from "./guard.js";
import { readBody } from "./read-body.js";
import { respond, respondJson } from "./respond.js";

/** Answers everything that comes in: the gateway's paths, the control interface, and the window at `/`. */
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
  const [path = "/"] = (request.url ?? "/").split("?");
  const isGateway = path !== "/" && !path.startsWith(CONTROL);
  if (isGateway) await serveGateway(request, response, path, world);
  else if (!isFromOwnPage(request))
    respondJson(response, 403, { error: "only pages of the sandbox itself may do this" });
  else if (path === "/") servePage(request, response, world);
  else await answerControl(request, response, path.slice(CONTROL.length), world);
}

async function serveGateway(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  world: World,
): Promise<void> {
  const { headers, method = "GET" } = request;
  const { wait, answer } = world.receive({
    method,
    path,
    userAgent: headers["user-agent"],
    contentType: headers["content-type"],
    connection: headers.connection,
    body: await readBody(request),
  });
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait).unref());
  const { status, body, fault } = answer();
  if (fault === undefined) respond(response, status, body);
  else spoil(fault, response, body);
}

function servePage(request: IncomingMessage, response: ServerResponse, world: World): void {
  const body = page(world, `http://${request.headers.host ?? ""}`);
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy":
      "default-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}
