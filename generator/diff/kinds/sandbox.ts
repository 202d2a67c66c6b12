import { machineKinds } from "../../model/model.js";
import type { ChangeEntries, Code } from "../change.js";
import { changeWords, ofNone, partOf, rule } from "../rule.js";
import type { Rule, Tell, Words } from "../rule.js";

/** What the sandbox does. */
export const sandboxEntries: ChangeEntries = {
  QD1901: {
    title: "Life cycle added",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox can make orders of one group of payment methods more.",
  },
  QD1902: {
    title: "Life cycle removed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox no longer makes orders of this group of payment methods.",
  },
  QD1903: {
    title: "Step of a life cycle changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox allows other operations in that state, or leads to another one.",
  },
  QD1904: {
    title: "Methods of a life cycle changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "Orders of these methods behave in another way in the sandbox.",
  },
  QD1905: {
    title: "Event of life cycles changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox names or carries it out in another way.",
  },
  QD1906: {
    title: "One-step acquirers changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "Undoing a deposit has another effect with these acquirers in the sandbox.",
  },
  QD1907: {
    title: "Rule of recurring payments or transfers changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox accepts other source orders, or makes other orders of them.",
  },
  QD1911: {
    title: "Order of the demo account changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox answers getOrderDetails with other values for this order.",
  },
  QD1912: {
    title: "Answer of the demo account changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox answers with other values.",
  },
  QD1913: {
    title: "Refusal of the demo account changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox refuses the same request with another status or code.",
  },
  QD1914: {
    title: "Who the demo account knows changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox accepts other accounts, shop ids or order numbers.",
  },
};

// What becomes of orders, payments and credits in the sandbox.

/** A step, or a state with all its steps. */
function machine(code: Code, whose: (keys: readonly string[]) => string): Tell {
  return ({ path, keys, is, before, after }) => {
    const [, state = "", event] = path.slice(path.indexOf("states"));
    const here = whose(keys);
    if (event === undefined) {
      const words = is === "changed" ? "has other steps out of" : `${is === "added" ? "now" : "no longer"} has`;
      return { code, words: `${partOf([], here)} ${words} the state ${state}`, operations: [] };
    }
    const step = `In ${here}, ${event}`;
    const possible = `${step} is ${is === "added" ? "now" : "no longer"} possible in ${state}`;
    const words = is === "changed" ? `${step} in ${state} ${changeWords(before, after)}` : possible;
    return { code, words, operations: [] };
  };
}

function cycle([name = ""]: readonly string[]): string {
  return `the life cycle ${name}`;
}

const transfers = "orders made by a transfer";
const acquirers = "the life cycle of one-step acquirers";

/** The machine of one kind of object, in a life cycle and in orders made by a transfer. */
function rulesOf(object: string): readonly Rule[] {
  const [start, own, other] = [`The first state of the ${object}`, "life-cycles:lifeCycles/*", "life-cycles:transfer"];
  const inTransfers = `${transfers}, for the ${object}`;
  return [
    rule(
      `${own}/${object}/states/**`,
      "any",
      machine("QD1903", (keys) => `${cycle(keys)} of the ${object}`),
    ),
    rule(
      `${own}/${object}/start`,
      "any",
      ofNone("QD1903", (keys, is) => `${start} in ${cycle(keys)} ${is}`),
    ),
    rule(
      `${own}/${object}`,
      "any",
      ofNone("QD1903", (keys, is) => `The ${object} in ${cycle(keys)} ${is}`),
    ),
    rule(
      `${other}/${object}/states/**`,
      "any",
      machine("QD1907", () => inTransfers),
    ),
    rule(
      `${other}/${object}/start`,
      "any",
      ofNone("QD1907", (_, is) => `${start} in ${transfers} ${is}`),
    ),
    rule(
      `${other}/${object}`,
      "any",
      ofNone("QD1907", (_, is) => `The ${object} in ${transfers} ${is}`),
    ),
  ];
}

function methodsIn(list: string): readonly Rule[] {
  const follows = (verb: string): Tell => ofNone("QD1904", (keys) => `${keys[1] ?? ""} ${verb} ${cycle(keys)}`);
  return [
    rule(`life-cycles:lifeCycles/*/${list}/*`, "added", follows("now follows")),
    rule(`life-cycles:lifeCycles/*/${list}/*`, "removed", follows("no longer follows")),
  ];
}

const shownAs = ofNone(
  "QD1904",
  ([name = "", ...below], is) => `${partOf(below, `what orders of ${cycle([name])} are shown as`)} ${is}`,
);
const recurringAs = ofNone("QD1907", (keys, is) => `What recurring payments of ${cycle(keys)} become ${is}`);
const paidOut = ofNone("QD1907", (keys, is) => `Whether money of ${cycle(keys)} can be paid out ${is}`);
const recurring = ofNone("QD1907", (keys, is) => `${partOf(keys, "the rule of recurring payments")} ${is}`);
const event = ofNone("QD1905", ([name = "", ...below], is) => `${partOf(below, `the event ${name}`)} ${is}`);

export const lifeCycleRules: readonly Rule[] = [
  rule(
    "life-cycles:lifeCycles/*",
    "added",
    ofNone("QD1901", ([name = ""]) => `There is a new life cycle ${name}`),
  ),
  rule(
    "life-cycles:lifeCycles/*",
    "removed",
    ofNone("QD1902", ([name = ""]) => `There is no life cycle ${name} any more`),
  ),
  ...machineKinds.flatMap(rulesOf),
  ...["paymentTypes", "technicalTypes"].flatMap(methodsIn),
  rule("life-cycles:lifeCycles/*/shownAs/**", "any", shownAs),
  rule("life-cycles:lifeCycles/*/recurringAs", "any", recurringAs),
  rule("life-cycles:lifeCycles/*/transferFund", "any", paidOut),
  rule("life-cycles:recurring/**", "any", recurring),
  rule("life-cycles:events/**", "any", event),
  rule(
    "life-cycles:oneStepAcquirers/names/*",
    "added",
    ofNone("QD1906", ([name = ""]) => `${name} is now a one-step acquirer`),
  ),
  rule(
    "life-cycles:oneStepAcquirers/names/*",
    "removed",
    ofNone("QD1906", ([name = ""]) => `${name} is no longer a one-step acquirer`),
  ),
  // Here the states stand without a key `states` above them.
  rule("life-cycles:oneStepAcquirers/payment/**", "any", (seen, context) =>
    machine("QD1906", () => acquirers)({ ...seen, path: ["states", ...seen.path.slice(2)] }, context),
  ),
];

// What the demo account answers in the sandbox.

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
const card: Words = ([number = "", ...below], is) => `${partOf(below, `the demo card ${number}`)} ${is}`;
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
  rule("demo-account:cards/**", "any", ofNone("QD1912", card)),
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
