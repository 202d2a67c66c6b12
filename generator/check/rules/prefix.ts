import { child, items, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { Rule } from "./rule.js";

function check(name: string, profile: Value): readonly Mistake[] {
  const prefix = child(profile, "prefix");
  if (prefix === undefined) return [];
  const all = items(prefix);
  const values = all.map((entry) => textOf(child(entry, "value")));
  const parameters = all.map((entry) => textOf(child(entry, "parameter")));

  const repeated = all.flatMap((entry, index) => {
    const at = child(entry, "parameter");
    const parameter = parameters[index];
    if (at === undefined || parameter === undefined || parameters.indexOf(parameter) === index) return [];
    return [mistake("QM1041", at, `"${parameter}" stands twice in the prefix of "${name}".`)];
  });

  const password = values.indexOf("password");
  const secret = values.indexOf("secret");
  const at = child(all[secret], "value");
  if (password === -1 || secret === -1 || at === undefined) {
    const absent = password === -1 ? "password" : "secret";
    return [...repeated, mistake("QM1047", prefix, `The prefix of "${name}" has no ${absent}.`, { side: "key" })];
  }
  if (secret === password + 1) return repeated;
  const parameter = parameters[password] ?? "password";
  return [...repeated, mistake("QM1047", at, `In "${name}", secret must stand right after ${parameter}.`)];
}

/** Every profile signs the secret right after the password. */
export const prefix: Rule = (outline) =>
  [...(outline.profiles ?? [])].flatMap(([name, profile]) => check(name, profile));
