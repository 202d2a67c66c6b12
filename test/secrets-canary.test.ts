/** Promise: whatever happens to a call, secrets are nowhere, and personal data only where an answer brings them back. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { NotDoneError, demoCredentials, orThrow, reconcile } from "../generated/index.js";
import type { Client, ClientOptions, Result } from "../generated/index.js";
import { startSandbox } from "../sandbox/index.js";
import type { FaultKind } from "../sandbox/index.js";
import { LeakingAgent } from "./support/leaking-agent.js";
import { everythingArrived } from "./support/arrived.js";
import { demoClient } from "./support/clients.js";
import { holdClock, pass } from "./support/clock.js";
import {
  formsOf,
  marked,
  password,
  personal,
  planted,
  plantedRequests,
  secret,
  secrets,
  wireName,
} from "./support/canaries.js";
import type { Planted } from "./support/canaries.js";
import { hostile } from "./support/echoes.js";
import { refusedUrl, startRawServer } from "./support/raw-server.js";
import type { RawServer } from "./support/raw-server.js";
import { shown } from "./support/shown.js";
import { until } from "./support/until.js";
import { callOperation, createClient, explain } from "./support/untyped.js";

/** Milliseconds of calls that nobody answers. */
const TIMEOUT = 100;

/** A call to a server that says nothing: its time is up when the request has come. */
async function untilTheTime<T>(call: Promise<T>, server: RawServer): Promise<T> {
  await until(() => server.requests.length > 0);
  await everythingArrived();
  await pass(TIMEOUT);
  return call;
}

const places = new Set<string>();

/** Looks for values in one place. */
function search(place: string, value: unknown, words: readonly string[]): void {
  places.add(place);
  const text = typeof value === "string" ? value : shown(value);
  expect(
    words.filter((word) => text.includes(word)),
    place,
  ).toEqual([]);
}

const noise: string[] = [];
const onWarning = (warning: Error): void => void noise.push(shown(warning));

beforeEach(() => {
  process.on("warning", onWarning);
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((chunk) => noise.push(String(chunk)) > 0);
  for (const method of ["log", "info", "warn", "error", "debug", "trace"] as const)
    vi.spyOn(console, method).mockImplementation((...all) => void noise.push(all.map(shown).join(" ")));
});

afterEach(() => {
  process.off("warning", onWarning);
  vi.restoreAllMocks();
});

/** Makes a call whose every trace is searched. */
async function callAndSearch(
  options: Partial<ClientOptions>,
  request: Planted,
  abort = false,
): Promise<Result<object>> {
  const traces: [place: string, value: unknown, mayBeAnswer: boolean][] = [];
  const keep = (place: string, mayBeAnswer: boolean) => (value: unknown) =>
    void traces.push([place, value, mayBeAnswer]);
  const entry = keep("entries of the logger", false);
  const client = demoClient({
    secret,
    password,
    onIntent: keep("the intent given to onIntent", false),
    onResult: (result, intent) => {
      keep("the result given to onResult", true)(result);
      keep("the intent given to onResult", false)(intent);
    },
    logger: { info: entry, warn: entry, error: entry },
    ...options,
  });
  const signal = abort ? { signal: AbortSignal.abort() } : {};
  const result = await callOperation(client, request.operation, request.parameters, signal);
  keep("the client", false)(client);
  keep("the result", true)(result);
  if (result.outcome !== "done") keep("its evidence", false)(result.evidence);
  if (result.outcome === "unknown") keep("its intent", false)(result.intent);
  if (result.outcome !== "done") {
    const error = thrownBy(() => orThrow(result));
    keep("the NotDoneError of orThrow: message, stack, cause, all properties", true)(error);
    if (error instanceof NotDoneError)
      keep("the message and stack of NotDoneError", false)(`${error.message}\n${error.stack ?? ""}`);
  }
  const isAnswered = Object.keys(result.raw).length > 0;
  for (const [place, value, mayBeAnswer] of traces)
    search(place, value, mayBeAnswer && isAnswered ? secrets : [...secrets, ...request.personal]);
  search("warnings of the process, console, stdout and stderr", noise.join("\n"), [...secrets, ...request.personal]);
  return result;
}

describe.each(
  plantedRequests.map((request) => [request.operation, Object.keys(request.parameters).length, request] as const),
)("%s with %i parameters", (_, __, request) => {
  // Without a status, the same answers mean something else; and no secret travels.
  const isBackend = !/^(dataStorage|frontend)/.test(request.operation);
  test.each(isBackend ? hostile : [])("against a server that gives back %s", async (___, outcome, answer) => {
    const server = await startRawServer((socket, received) => socket.end(answer(received)));
    expect((await callAndSearch({ baseUrl: server.url }, request)).outcome).toBe(outcome);
    expect(server.requests[0]?.body.toString()).toContain("CaNaRy");
  });

  test("unsent: refused connection, aborted before", async () => {
    expect((await callAndSearch({ baseUrl: refusedUrl }, request)).outcome).toBe("unsent");
    expect((await callAndSearch({ baseUrl: refusedUrl }, request, true)).outcome).toBe("unsent");
  });

  test("unknown: silence and reset", async () => {
    onTestFinished(holdClock());
    const silent = await startRawServer(() => undefined);
    expect(
      (await untilTheTime(callAndSearch({ baseUrl: silent.url, timeout: TIMEOUT }, request), silent)).outcome,
    ).toBe("unknown");
    const broken = await startRawServer((socket) => socket.resetAndDestroy());
    expect((await callAndSearch({ baseUrl: broken.url }, request)).outcome).toBe("unknown");
  });

  test("unknown: an agent of one's own whose errors hold the whole request", async () => {
    const baseUrl = "http://127.0.0.1:9";
    for (const errorOf of [
      (sent: string) => Object.assign(new Error(sent, { cause: { sent } }), { sent, code: sent }),
      (sent: string) => new AggregateError([new Error(sent)], sent),
    ])
      expect((await callAndSearch({ baseUrl, agent: new LeakingAgent(errorOf) }, request)).outcome).toBe("unknown");
  });

  test("explain without reveal, and refused parameters", async () => {
    const client = demoClient({ secret, password });
    const words = [...secrets, ...request.personal];
    search("explain without reveal", explain(client, request.operation, request.parameters), words);
    const revealed = shown(explain(client, request.operation, request.parameters, { reveal: true }));
    expect(revealed).toContain(isBackend ? password : secret);
    const own = Object.keys(request.parameters);
    const wrong = Object.fromEntries(
      own.map((name) => [name, `${String(request.parameters[name])}\n${"x".repeat(600)}`]),
    );
    const error = await rejectionOf(
      callOperation(client, request.operation, { ...wrong, [password]: secret, x: password }),
    );
    search("InvalidParametersError", error, words);
  });
});

test("wrong options are told without the values", () => {
  const error = thrownBy(() =>
    createClient({ customerId: "x", secret: `${secret}\n`, password: `${password}ä`, x: secret }),
  );
  search("InvalidOptionsError", error, secrets);
});

describe("the stateful sandbox, which knows the secrets", () => {
  const own = [demoCredentials.secret, demoCredentials.password].flatMap(formsOf);
  const kinds: readonly FaultKind[] = [
    "reset",
    "silence",
    "truncate",
    "html",
    "http-503",
    "http-403",
    "redirect",
    "duplicate-key",
    "garbage",
  ];

  test("shows them neither in requests(), orders() nor on its page, and reconcile does not either", async () => {
    const sandbox = await startSandbox({ mode: "stateful" });
    onTestFinished(holdClock());
    const client: Client = demoClient({ baseUrl: sandbox.url, timeout: TIMEOUT });
    for (const { operation, parameters: given } of plantedRequests) {
      for (const kind of kinds) {
        sandbox.fault({ operation, at: "after-execute", kind });
        const before = sandbox.requests().length;
        const call = callOperation(client, operation, given);
        if (kind === "silence") {
          await until(() => sandbox.requests().length > before);
          await pass(TIMEOUT);
        }
        const result = await call;
        search("the result", result, own);
        if (result.outcome === "unknown" && kind === "html") {
          search("the result of reconcile", await reconcile(client, result, { looks: 1, settle: 0 }), own);
        }
      }
    }
    search("sandbox.requests()", sandbox.requests(), own);
    search("sandbox.orders()", sandbox.orders(), own);
    // Its head names the published account on purpose, for everyone to sign with.
    const [, below = "no main part"] = (await (await fetch(sandbox.url)).text()).split("</header>");
    expect(below).toContain("<main>");
    search("the sandbox's page", below, own);
    await sandbox.close();
  });
});

test("everything marked was planted, and everywhere was searched", () => {
  expect(marked("secret").sort()).toEqual(["password", "secret", "toolkitPassword"]);
  const used = new Set(plantedRequests.flatMap((request) => Object.keys(request.parameters)));
  const short = /Country|BillingState|ShippingState|Method|Indicator|Activity|Timeframe|Items|Availability/;
  expect(personal.filter((name) => !used.has(wireName(name)) && !short.test(name))).toEqual([]);
  expect(places.size).toBe(18);
  vi.restoreAllMocks();
  process.stdout.write(
    `${planted.length} of ${personal.length} personal fields planted; searched:\n  ${[...places].join("\n  ")}\n`,
  );
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

async function rejectionOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("the call was made");
}
