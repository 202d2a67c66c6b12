import { child, items, textOf } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Rule } from "../mistake.js";

/** The question before money moves names what every call has. */
export const questions: Rule = ({ operations }) =>
  operations.flatMap(({ name, value }) => {
    const asks = child(value, "asks");
    const required = items(child(value, "required")).flatMap((one) => textOf(one) ?? []);
    const named = [...(textOf(asks) ?? "").matchAll(/\{(.*?)\}/g)].flatMap(([, parameter]) => parameter ?? []);
    if (asks === undefined) return [];
    return named
      .filter((parameter) => !required.includes(parameter))
      .map((parameter) =>
        mistake("QM1105", asks, `"${name}" does not require "${parameter}"${didYouMean(parameter, required)}`),
      );
  });
