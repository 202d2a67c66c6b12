/** Promise: msw answers and fails in the gateway's place. (It takes the place of node:http, so it has a worker of its own.) */
import { HttpResponse, http as mock } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { deposit } from "../../generated/index.js";
import type { Client, Result } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { answerOf } from "../support/http-bytes.js";
import { refusedUrl, startRawServer } from "../support/raw-server.js";

const pay = (client: Client): Promise<Result<object>> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" });

test("msw, started after the client was made, answers in the gateway's place, fails in its place, and lets through", async () => {
  const refused = refusedUrl;
  const real = await startRawServer(answerOf("status=0&paymentNumber=23473341"));
  const gateway = demoClient({ baseUrl: refused });
  const through = demoClient({ baseUrl: real.url });
  const path = "/seamless/backend/deposit";
  const server = setupServer(
    mock.post(refused + path, async ({ request }) => {
      const form = new URLSearchParams(await request.text());
      return HttpResponse.text(`status=0&paymentNumber=${form.get("orderNumber") ?? ""}`);
    }),
  );
  server.listen({ onUnhandledRequest: "bypass" });
  onTestFinished(() => {
    server.close();
  });
  expect(await pay(gateway)).toMatchObject({ outcome: "done", data: { paymentNumber: "23473341" } });
  expect((await pay(through)).outcome).toBe("done");
  server.use(mock.post(refused + path, () => HttpResponse.error()));
  expect((await pay(gateway)).outcome).toBe("unknown");
});
