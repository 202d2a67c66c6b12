import type { IncomingMessage, ServerResponse } from "node:http";
import { assetText } from "../asset.js";
import { MOST_BYTES, readBody } from "../http/read-body.js";
import { respondHtml, respondJson } from "../http/respond.js";
import { masked } from "../mask.js";
import { ASSETS, renderPart } from "../window/page.js";
import { NEEDS_MEMORY } from "../world.js";
import type { World } from "../world.js";
import { streamEvents } from "./events.js";
import { readValues } from "./read-options.js";
import { NotFoundError, callRoute, routeNames } from "./routes.js";
import { UnknownNameError } from "./values.js";

/** Path of the control interface. */
export const CONTROL = "/_sandbox/";

/** Answers a request below {@link CONTROL}: JSON for programs, a redirect back for a form without script. */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  world: World,
): Promise<void> {
  const type = ASSETS.get(path);
  const part = path.startsWith("parts/") ? renderPart(path.slice("parts/".length), world) : undefined;
  if (path === "events") streamEvents(response, world);
  else if (type !== undefined) await answerAsset(response, path, type);
  else if (part !== undefined) respondHtml(response, part);
  else await answerRoute(request, response, path, world);
}

/** Read first: a head that promises what is not there would leave the browser waiting. */
async function answerAsset(response: ServerResponse, name: string, type: string): Promise<void> {
  const content = await assetText(`window/${name}`).catch(() => undefined);
  if (content === undefined) {
    respondJson(response, 404, { error: `the file ${name} of the window is missing: install the package again` });
    return;
  }
  response.writeHead(200, { "Content-Type": type, "Content-Length": Buffer.byteLength(content) });
  response.end(content);
}

async function answerRoute(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  world: World,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    respondJson(response, 413, { error: `the body has more than ${MOST_BYTES} bytes` });
    return;
  }
  const { method = "GET", url = "", headers } = request;
  try {
    const query = Object.fromEntries(new URL(url, "http://sandbox").searchParams);
    const values = { ...query, ...readValues(body, headers["content-type"]) };
    const answer = await callRoute(method, path, world, values);
    if (answer === undefined)
      respondJson(response, 404, { error: masked(`there is no ${method} ${CONTROL}${path}`), routes: routeNames });
    else if (headers.accept?.includes("text/html") === true) redirectHome(response);
    else respondJson(response, 200, answer.result);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    respondJson(response, error instanceof NotFoundError ? 404 : 400, { error: masked(said(path, error)) });
  }
}

/** "clock: foo is not known"; and what can be done is told as it is done from here. */
function said(path: string, error: Error): string {
  const place = error instanceof UnknownNameError ? `${path.split("/")[0] ?? ""}: ` : "";
  return place + error.message.replace(NEEDS_MEMORY, "start it with npm run sandbox -- --mode stateful");
}

function redirectHome(response: ServerResponse): void {
  response.writeHead(303, { Location: "/" });
  response.end();
}
