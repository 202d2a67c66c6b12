import { errorTables } from "../generated/error-codes.js";
import { gatewayMessages, gatewayOwnTexts, gatewayParameters } from "../generated/gateway.js";
import { factsOf } from "./parameter-names.js";

/** Key-value pairs of an answer, in the order in which they are sent. */
export type Answer = readonly (readonly [key: string, value: string])[];

/** One error that the gateway reports. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Told in the consumer's language as well; not where the merchant's configuration is at fault. */
  readonly forConsumer: boolean;
  readonly paySysMessage?: string;
  /** Why, for the window alone: where an answer was recorded, nothing is added to it. */
  readonly reason?: string;
}

/** An error of a family about a parameter: `("11", "backend", "amount")` → 11017 "Amount is missing." */
export function parameterProblem(family: string, of: string, parameter: string, forConsumer = true): Problem {
  const { label, errorId } = factsOf(of, parameter) ?? { label: parameter, errorId: "000" };
  return { code: family + errorId, message: messageOf(family, label), forConsumer };
}

/** An error by its code, whether fixed or of a family. */
export function problemOf(code: string, forConsumer = true): Problem {
  const fixed = errorTables.codes[code];
  if (fixed !== undefined) return { code, message: marked(code, fixed), forConsumer };
  const [family, id] = [code.slice(0, 2), code.slice(2)];
  const parameter = Object.values(gatewayParameters).find(({ errorId }) => errorId === id);
  const label = parameter?.label ?? errorTables.parameters[id] ?? "Parameter";
  return { code, message: messageOf(family, label), forConsumer };
}

function messageOf(family: string, label: string): string {
  const text = (gatewayMessages[family] ?? "{0}").replace("{0}", label.slice(0, 1).toUpperCase() + label.slice(1));
  return marked(family, text);
}

/** A text that nobody ever got from the gateway says so, lest a shop matches on it. */
function marked(familyOrCode: string, text: string): string {
  return gatewayOwnTexts.includes(familyOrCode) ? `${text}${OWN_TEXT}` : text;
}

/** Stands behind the texts of this project. */
const OWN_TEXT = " (the sandbox's wording)";

/**
 * The answer of a refusal, in the form of the profile: a list of errors, or one flat error. Some interfaces have no status
 * in their answers.
 */
export function refusal(status: string | undefined, problems: readonly Problem[], form: "list" | "flat"): Answer {
  const told = status === undefined ? [] : [["status", status] as const];
  if (form === "flat") {
    const [first] = problems;
    const { code = "", message = "", paySysMessage } = first ?? {};
    return [
      ...told,
      ["message", message],
      ["errorCode", code],
      ...(paySysMessage === undefined ? [] : [["paySysMessage", paySysMessage] as const]),
    ];
  }
  return [
    ...problems.flatMap((problem, index) => listed(problem, index + 1)),
    ["errors", String(problems.length)],
    ...told,
  ];
}

function listed({ code, message, forConsumer, paySysMessage }: Problem, number: number): Answer {
  return [
    [`error.${number}.errorCode`, code],
    [`error.${number}.message`, message],
    ...(forConsumer ? [[`error.${number}.consumerMessage`, message] as const] : []),
    ...(paySysMessage === undefined ? [] : [[`error.${number}.paySysMessage`, paySysMessage] as const]),
  ];
}

/** The body of an answer, form-encoded as the gateway does it: `+` for a space, `%2C` for a comma. */
export function encodeAnswer(answer: Answer): string {
  return new URLSearchParams(answer.map(([key, value]): [string, string] => [key, value])).toString();
}
