import { child, textOf } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Rule } from "../mistake.js";

/** The question before money moves names what every call has. A misspelt parameter counts as what it is meant to be. */
export const questions: Rule = ({ operations }) =>
  operations.flatMap(({ name: operation, value, whole, calls }) => {
    const asks = child(value, "asks");
    if (asks === undefined || !whole) return [];
    const required = calls.map((call) => call.required.map(({ text, meant = text }) => meant));
    return [...(textOf(asks) ?? "").matchAll(/\{(.*?)\}/g)]
      .flatMap(([, name = ""]) => (required.every((names) => names.includes(name)) ? [] : [name]))
      .map((name) =>
        mistake("QM1105", asks, `"${operation}" does not require "${name}"${didYouMean(name, required[0] ?? [])}`),
      );
  });
