/** What the sandbox does: life cycles, and the demo account. */
import type { Code } from "../catalogue.js";
import { change } from "../words.js";
import { rule } from "./rule.js";
import type { Rule, Tell } from "./rule.js";

function told(code: Code, words: (keys: readonly string[], changed: string) => string): Tell {
  return ({ keys, before, after }) => ({ code, words: words(keys, change(before, after)), operations: [] });
}

/** What the demo account answers, by the operations whose answers hold the object; else by the operation in the path. */
function answered(code: Code, words: (keys: readonly string[], changed: string) => string, object?: string): Tell {
  return ({ keys, before, after }, { either }) => ({
    code,
    words: words(keys, change(before, after)),
    operations: object === undefined ? keys.slice(0, 1) : either.answerersOf(object),
  });
}

function machine(code: Code, of: (keys: readonly string[]) => string): Tell {
  return ({ path, keys, is, before, after }) => {
    const at = path.indexOf("states");
    const [state, event] = [path[at + 1], path[at + 2]];
    const whose = of(keys);
    const words = {
      added:
        event === undefined
          ? `${whose} now has the state ${state ?? ""}`
          : `In ${whose}, ${event} is now possible in ${state ?? ""}`,
      removed:
        event === undefined
          ? `${whose} no longer has the state ${state ?? ""}`
          : `In ${whose}, ${event} is no longer possible in ${state ?? ""}`,
      changed: `In ${whose}, ${event ?? "it"} in ${state ?? ""} ${change(before, after)}`,
      order: `In ${whose}, states have another order`,
    }[is];
    return { code, words, operations: [] };
  };
}

const cycle = (keys: readonly string[]): string => `the life cycle ${keys[0] ?? ""}`;
const transfer = (): string => "orders made by a transfer";
const acquirers = (): string => "the life cycle of one-step acquirers";
const named = (keys: readonly string[]): string => keys.slice(1).join(".");

const objects = ["order", "payment", "credit"];

export const sandboxRules: readonly Rule[] = [
  rule(
    "life-cycles:lifeCycles/*",
    "added",
    told("QD1901", ([name = ""]) => `There is a new life cycle ${name}`),
  ),
  rule(
    "life-cycles:lifeCycles/*",
    "removed",
    told("QD1902", ([name = ""]) => `There is no life cycle ${name} any more`),
  ),
  ...objects.flatMap((object) => [
    rule(
      `life-cycles:lifeCycles/*/${object}/states/**`,
      "any",
      machine("QD1903", (keys) => `${cycle(keys)} of the ${object}`),
    ),
    rule(
      `life-cycles:transfer/${object}/states/**`,
      "any",
      machine("QD1907", () => `${transfer()}, for the ${object}`),
    ),
    rule(
      `life-cycles:lifeCycles/*/${object}/start`,
      "any",
      told("QD1903", (keys, is) => `The first state of the ${object} in ${cycle(keys)} ${is}`),
    ),
    rule(
      `life-cycles:transfer/${object}/start`,
      "any",
      told("QD1907", (_, is) => `The first state of the ${object} in ${transfer()} ${is}`),
    ),
    rule(
      `life-cycles:lifeCycles/*/${object}`,
      "any",
      told("QD1903", (keys) => `In ${cycle(keys)}, the ${object} comes or goes`),
    ),
  ]),
  ...["paymentTypes", "technicalTypes"].flatMap((list) => [
    rule(
      `life-cycles:lifeCycles/*/${list}/*`,
      "added",
      told("QD1904", (keys) => `${keys[1] ?? ""} now follows ${cycle(keys)}`),
    ),
    rule(
      `life-cycles:lifeCycles/*/${list}/*`,
      "removed",
      told("QD1904", (keys) => `${keys[1] ?? ""} no longer follows ${cycle(keys)}`),
    ),
  ]),
  rule(
    "life-cycles:lifeCycles/*/shownAs/**",
    "any",
    told("QD1904", (keys, is) => `${named(keys)} in orders of ${cycle(keys)} ${is}`),
  ),
  rule(
    "life-cycles:lifeCycles/*/recurringAs",
    "any",
    told("QD1907", (keys, is) => `What recurring payments of ${cycle(keys)} become ${is}`),
  ),
  rule(
    "life-cycles:lifeCycles/*/transferFund",
    "any",
    told("QD1907", (keys, is) => `Whether money of ${cycle(keys)} can be paid out ${is}`),
  ),
  rule(
    "life-cycles:recurring/**",
    "any",
    told("QD1907", (keys, is) => `${keys.join(".")} of recurring payments ${is}`),
  ),
  rule(
    "life-cycles:events/**",
    "any",
    told("QD1905", ([event = "", ...below], is) => `${below.join(".")} of the event ${event} ${is}`.trim()),
  ),
  rule(
    "life-cycles:oneStepAcquirers/names/*",
    "added",
    told("QD1906", ([name = ""]) => `${name} is now a one-step acquirer`),
  ),
  rule(
    "life-cycles:oneStepAcquirers/names/*",
    "removed",
    told("QD1906", ([name = ""]) => `${name} is no longer a one-step acquirer`),
  ),
  rule("life-cycles:oneStepAcquirers/payment/**", "any", ({ ...seen }, context) =>
    machine("QD1906", acquirers)({ ...seen, path: ["states", ...seen.path.slice(2)] }, context),
  ),
  rule(
    "demo-account:orders/**",
    "any",
    answered(
      "QD1911",
      (keys, is) => `${named(keys) === "" ? "All" : named(keys)} of the demo order ${keys[0] ?? ""} ${is}`,
      "order",
    ),
  ),
  rule(
    "demo-account:answers/**",
    "any",
    answered(
      "QD1912",
      (keys, is) => `${named(keys) === "" ? "All" : named(keys)} in the demo answer of ${keys[0] ?? ""} ${is}`,
    ),
  ),
  rule(
    "demo-account:financialInstitutions",
    "order",
    answered("QD1912", () => "Demo institutions are answered in another order", "financialInstitution"),
  ),
  rule(
    "demo-account:financialInstitutions/**",
    "any",
    answered("QD1912", (keys, is) => `${keys.join(".")} of the demo institutions ${is}`, "financialInstitution"),
  ),
  rule(
    "demo-account:refusals/**",
    "any",
    told("QD1913", (keys, is) => `${keys.join(".")} of the demo refusals ${is}`),
  ),
  rule(
    "demo-account:account",
    "any",
    told("QD1914", (_, is) => `The account of the sandbox ${is}`),
  ),
  rule(
    "demo-account:shopIds/*",
    "any",
    told("QD1914", ([id = ""], is) => `A shop id of the demo account ${is === "" ? id : is}`),
  ),
  rule(
    "demo-account:unknownOrders/numbers/*",
    "any",
    told("QD1914", (_, is) => `An order number that the demo account does not know ${is}`),
  ),
];
