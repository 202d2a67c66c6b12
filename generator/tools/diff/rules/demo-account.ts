/** What the demo account answers in the sandbox. */
import type { Code } from "../../shared/change-catalogue/entry.js";
import { changeWords, partOf } from "../words.js";
import { rule } from "./rule.js";
import type { Rule, Tell } from "./rule.js";
import { ofNone } from "./told.js";
import type { Words } from "./told.js";

/** What is answered by the operations whose answers hold an object. */
function answeredWith(object: string, code: Code, words: Words): Tell {
  return ({ keys, before, after }, { either }) => ({
    code,
    words: words(keys, changeWords(before, after)),
    operations: either.answerersOf(object),
  });
}

const answer: Tell = ({ keys: [operation = "", ...below], before, after }) => ({
  code: "QD1912",
  words: `${partOf(below, `the demo answer of ${operation}`)} ${changeWords(before, after)}`,
  operations: [operation],
});

const order: Words = ([number = "", ...below], is) => `${partOf(below, `the demo order ${number}`)} ${is}`;
const institution: Words = ([id = "", ...below], is) => `${partOf(below, `the demo institution ${id}`)} ${is}`;
const refusal: Words = ([name = "", ...below], is) => `${partOf(below, `the demo refusal about ${name}`)} ${is}`;

export const demoAccountRules: readonly Rule[] = [
  rule("demo-account:orders/**", "any", answeredWith("order", "QD1911", order)),
  rule("demo-account:answers/**", "any", answer),
  rule(
    "demo-account:financialInstitutions",
    "order",
    answeredWith("financialInstitution", "QD1912", () => "Demo institutions have another order"),
  ),
  rule("demo-account:financialInstitutions/**", "any", answeredWith("financialInstitution", "QD1912", institution)),
  rule("demo-account:refusals/**", "any", ofNone("QD1913", refusal)),
  rule(
    "demo-account:account",
    "any",
    ofNone("QD1914", (_, is) => `The account of the sandbox ${is}`),
  ),
  rule(
    "demo-account:shopIds/*",
    "any",
    ofNone("QD1914", (_, is) => `A shop id of the demo account ${is}`),
  ),
  rule(
    "demo-account:unknownOrders/numbers/*",
    "any",
    ofNone("QD1914", (_, is) => `An order number that the demo account does not know ${is}`),
  ),
];
