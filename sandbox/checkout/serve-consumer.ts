/** The consumer's page: a browser that the shop sent comes in, and goes back to the shop once the payment is decided. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "../http/read-body.js";
import { respond, respondHtml } from "../http/respond.js";
import { consumerPage } from "../window/consumer-page.js";
import type { World } from "../world.js";

export async function serveConsumer(
  request: IncomingMessage,
  response: ServerResponse,
  paymentId: string,
  world: World,
): Promise<void> {
  const page = world.page(paymentId);
  if (page === undefined) respond(response, 404, "there is no such payment, or it was forgotten\n");
  else if (request.method === "GET")
    respondHtml(response, consumerPage(page.payment, page.returnUrl), page.returnUrls.flatMap(originOf));
  else if (request.method === "POST") await act(request, response, page.act);
  else respond(response, 405, "the page takes GET and POST alone\n");
}

async function act(
  request: IncomingMessage,
  response: ServerResponse,
  decide: (decision: string) => Promise<string>,
): Promise<void> {
  const decision = new URLSearchParams(await readBody(request)).get("decision") ?? "";
  try {
    const returnUrl = await decide(decision);
    // A shop may give any text; a browser is sent nowhere but to a page.
    const location = originOf(returnUrl).length > 0 ? returnUrl : (request.url ?? "/");
    response.writeHead(303, {
      Location: new URL(location, "http://sandbox").href.replace(/^http:\/\/sandbox(?=\/)/, ""),
    });
    response.end();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    respond(response, 409, `${error.message}\n`);
  }
}

/** The origin of a page on the web; nothing for what else a shop may give, or what would not fit into a header. */
function originOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { origin } = new URL(url);
  return /^https?:\/\/[\w.:[\]-]+$/.test(origin) ? [origin] : [];
}
