import { child, items, textOf } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Rule } from "./rule.js";

/** A request says which operation it calls, by its path or by a parameter. */
export const profiles: Rule = (outline) =>
  [...(outline.profiles ?? [])].flatMap(([name, profile]) => {
    const path = child(profile, "path");
    const prefix = child(profile, "prefix");
    if (path === undefined || prefix === undefined || textOf(path)?.includes("{endpoint}") !== false) return [];
    if (items(prefix).some((entry) => textOf(child(entry, "value")) === "operation")) return [];
    return [mistake("QM1073", path, `Requests of "${name}" do not say which operation they call.`)];
  });
