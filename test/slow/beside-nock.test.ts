/** Promise: nock answers and fails in the gateway's place. (It takes the place of node:http, so it has a worker of its own.) */
import nock from "nock";
import { expect, onTestFinished, test } from "vitest";
import { deposit } from "../../generated/index.js";
import type { Client, Result } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";

const pay = (client: Client): Promise<Result<object>> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" });

test("nock answers in the gateway's place, and fails in its place", async () => {
  onTestFinished(() => {
    nock.cleanAll();
    nock.restore();
  });
  if (!nock.isActive()) nock.activate();
  const gateway = nock("https://papi.hobex.at").post("/seamless/backend/deposit", /paymentNumber|orderNumber=23473341/);
  gateway.reply(200, "status=0&paymentNumber=23473341", { "Content-Length": "31" });
  expect(await pay(demoClient())).toMatchObject({ outcome: "done", data: { paymentNumber: "23473341" } });
  nock("https://papi.hobex.at").post("/seamless/backend/deposit").replyWithError("socket hang up");
  expect((await pay(demoClient())).outcome).toBe("unknown");
});
