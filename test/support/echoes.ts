/** Answers that give back what was sent, in every place that an answer has. */
import { encodeForm } from "./form.js";
import { answerOf } from "./http-bytes.js";
import type { RawRequest } from "./http-bytes.js";

/** Answers a request. */
type Hostile = (request: RawRequest) => string;

const bodyOf = ({ body }: RawRequest): string => body.toString("latin1");
const decoded = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));

/** A text in pieces that overlap, as keys and as values; longer keys are refused anyway. */
function pairsOf(text: string): string {
  const starts = Array.from({ length: Math.ceil(text.length / 60) }, (_, index) => index * 60);
  return encodeForm(starts.map((start) => [`${start}-${text.slice(start, start + 120)}`, text.slice(start)]));
}

export const hostile: readonly (readonly [title: string, outcome: string, answer: Hostile])[] = [
  ["the body in every value of an error", "unknown", (request) => answerOf(errorOf(bodyOf(request)))],
  ["the decoded body in every value of an error", "unknown", (request) => answerOf(errorOf(decoded(bodyOf(request))))],
  ["fatal errors with the decoded body", "unknown", (request) => answerOf(errorOf(decoded(bodyOf(request)), "4"))],
  ["the decoded values as keys", "unknown", (request) => answerOf(`${valuesOf(request)}&status=3`)],
  ["the body itself as the answer", "unknown", (request) => answerOf(bodyOf(request))],
  ["the decoded body as HTML", "unknown", (request) => answerOf(`<p>${decoded(bodyOf(request))}`)],
  [
    "the body in a header",
    "unknown",
    (request) => answerOf("status=0", { headers: { "Content-Encoding": bodyOf(request) } }),
  ],
  [
    "the body in a redirect",
    "unknown",
    (request) => answerOf("", { status: "302 Found", headers: { Location: `/?${bodyOf(request)}` } }),
  ],
  ["the body in the reason phrase", "unknown", (request) => answerOf("", { status: `500 ${bodyOf(request)}` })],
  ["the body instead of HTTP", "unknown", bodyOf],
];

function errorOf(text: string, status = "1"): string {
  return `${encodeForm([
    ["error.1.errorCode", text],
    ["error.1.message", text],
    ["error.1.consumerMessage", text],
    ["error.1.paySysMessage", text],
  ])}&${pairsOf(text)}&errors=1&status=${status}`;
}

function valuesOf(request: RawRequest): string {
  const values = new Set(
    bodyOf(request)
      .split("&")
      .map((pair) => decoded(pair.split("=")[1] ?? "")),
  );
  return [...values]
    .filter((value) => value.length > 3 && value.length < 100)
    .map((value) => encodeForm([[value, value]]))
    .join("&");
}
