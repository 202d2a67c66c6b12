/** Answers that are cut off, and how calls end that get them. */
import { expect } from "vitest";
import type { Outcome } from "../../generated/index.js";
import { demoClient } from "./clients.js";
import { startRawServer } from "./raw-server.js";
import { minimalRequest } from "./requests.js";
import { callOperation } from "./untyped.js";
import recorded from "../vectors/recorded-answers.json" with { type: "json" };

/** How an answer says where it ends. */
export const framings = ["Content-Length", "chunked", "no length"] as const;
export type Framing = (typeof framings)[number];

export interface Answer {
  readonly id: string;
  readonly operation: string;
  readonly body: string;
  /** How the whole answer ends, by framing. */
  readonly whole: Readonly<Record<Framing, Outcome>>;
  /** The part of the body after which nothing can follow that makes a refusal another outcome. Default: all of it. */
  readonly refusal?: string;
}

const always = (outcome: Outcome): Answer["whole"] => ({
  "Content-Length": outcome,
  chunked: outcome,
  "no length": outcome,
});

/** Where nothing tells the end, an answer that ends in a number may have lost digits. */
const doneWithEnd = { "Content-Length": "done", chunked: "done", "no length": "unknown" } as const;

/** How each recording ends when all of it came; written by hand. */
export const outcomes: Readonly<Record<string, Answer["whole"]>> = {
  R10: always("done"),
  R11: always("done"),
  R12: always("done"),
  R13: always("done"),
  R14: always("done"),
  R15: always("refused"),
  R16: always("done"),
  R20: always("done"),
  R24: doneWithEnd,
  R25: always("done"),
  R27: doneWithEnd,
  R30: always("done"),
  R34: doneWithEnd,
};

export const answers: readonly Answer[] = [
  ...recorded.answers.map(({ id, operation, body }) => ({
    id,
    operation,
    body,
    whole: outcomes[id] ?? always("done"),
  })),
  // What a cut could turn into a plain refusal.
  {
    id: "pending",
    operation: "deposit",
    body: "status=1&errors=2&error.1.errorCode=11011&error.1.message=Text&error.2.errorCode=30014&error.2.message=Open",
    whole: always("unknown"),
  },
  {
    id: "refused",
    operation: "deposit",
    body: "status=1&errors=1&error.1.errorCode=11011&error.1.message=Text",
    whole: always("refused"),
    refusal: "status=1&errors=1&error.1.errorCode=11011",
  },
];

interface Cut {
  readonly answer: Answer;
  readonly framing: Framing;
  /** What is sent before the connection ends. */
  readonly bytes: Buffer;
  /** What of the answer's text is among them. */
  readonly content: string;
  /** Nothing was cut off. */
  readonly isWhole: boolean;
}

/** Whether an answer is cut before this byte: `index` counts from the head's first, and `body` is where the body begins. */
export type IsTried = (answer: Answer, whole: string, index: number, body: number) => boolean;

function cutsOf(answer: Answer, framing: Framing, isTried: IsTried): Cut[] {
  const { head, body } = encode(answer.body, framing);
  const text = head + body;
  const whole = Buffer.from(text);
  return Array.from({ length: whole.length + 1 }, (_, index) => index)
    .filter((length) => length === whole.length || isTried(answer, text, length, head.length))
    .map((length) => {
      const bytes = whole.subarray(0, length);
      const content = contentOf(bytes.subarray(head.length).toString("latin1"), framing);
      return { answer, framing, bytes, content, isWhole: length === whole.length };
    });
}

function encode(body: string, framing: Framing): { head: string; body: string } {
  const lines = ["HTTP/1.1 200 OK", "Content-Type: application/x-www-form-urlencoded", "Connection: close"];
  const head = (...more: string[]): string => [...lines, ...more, "", ""].join("\r\n");
  switch (framing) {
    case "Content-Length":
      return { head: head(`Content-Length: ${body.length}`), body };
    case "no length":
      return { head: head(), body };
    case "chunked": {
      const size = Math.ceil(body.length / 3);
      const chunks = [body.slice(0, size), body.slice(size, 2 * size), body.slice(2 * size), ""];
      const encoded = chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join("");
      return { head: head("Transfer-Encoding: chunked"), body: encoded };
    }
  }
}

/** What of the answer's own text is among the bytes after the head. */
function contentOf(sent: string, framing: Framing): string {
  // Neither a size nor the end of a line has a letter of the recordings' keys beside it: a size stands on a line of its own.
  return framing === "chunked" ? sent.replaceAll(/(^|\r\n)[0-9a-f]*(\r\n?|$)/g, "").replaceAll("\r", "") : sent;
}

/** How the client ends each cut, sent over sockets, so many at a time. */
async function outcomesOf(cuts: readonly Cut[]): Promise<Outcome[]> {
  const server = await startRawServer((socket, { requestLine }) => {
    // Each cut has a path of its own.
    socket.end(cuts[Number(/\/cut-(\d+)\//.exec(requestLine)?.[1])]?.bytes ?? "");
  });
  const ends: Outcome[] = [];
  const waiting = cuts.entries();
  const work = async (): Promise<void> => {
    for (const [index, { answer }] of waiting) {
      const client = demoClient({ baseUrl: `${server.url}/cut-${index}` });
      const result = await callOperation(client, answer.operation, minimalRequest(answer.operation));
      ends[index] = result.outcome;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  expect(server.heads()).toBe(cuts.length);
  return ends;
}

const AT_A_TIME = 16;

/** Counts of one way to tell an answer's length. */
export interface Told {
  readonly cuts: number;
  readonly whole: number;
  readonly done: number;
  /** Done, though some of the answer's text was missing. */
  readonly lost: number;
  /** What ended as it must not. */
  readonly wrong: readonly string[];
}

/** Sends the cuts, and tells how they ended. */
export async function truncate(framing: Framing, isTried: IsTried): Promise<Told> {
  const cuts = answers.flatMap((answer) => cutsOf(answer, framing, isTried));
  const ends = await outcomesOf(cuts);
  const wrong: string[] = [];
  let [whole, done, lost] = [0, 0, 0];
  for (const [index, { answer, content, isWhole, bytes }] of cuts.entries()) {
    const end = ends[index] ?? "unsent";
    const hasAll = content === answer.body;
    if (isWhole) whole++;
    if (end === "done") done++;
    if (end === "done" && !hasAll) lost++;
    const allowed: Outcome[] = isWhole ? [answer.whole[framing]] : ["unknown"];
    if (!isWhole && hasAll && framing === "no length") allowed.push(answer.whole[framing]);
    if (!isWhole && framing === "no length" && content.startsWith(answer.refusal ?? answer.body + "&"))
      allowed.push("refused");
    if (!allowed.includes(end)) wrong.push(`${answer.id}, ${bytes.length} bytes: ${end}`);
  }
  return { cuts: cuts.length - whole, whole, done, lost, wrong };
}
