import { textOf, textsUnder } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { Rule } from "./rule.js";

function isSource(key: string): boolean {
  return key === "source" || key.endsWith("Source");
}

/** "TAG:page; TAG:recording; INFERRED" names three tags. */
export function tagsIn(source: string): readonly string[] {
  return source.split(";").map((one) => one.trim().split(":")[0] ?? "");
}

/** Every source begins with a declared tag; several are joined by "; ". */
export const sources: Rule = (outline) => {
  const { sources: declared } = outline;
  if (declared === undefined) return [];
  return outline.roots.flatMap((root) =>
    textsUnder(root, isSource).flatMap((value) => {
      const unknown = tagsIn(textOf(value) ?? "").filter((tag) => tag !== "" && !declared.has(tag));
      return unknown.map((tag) =>
        mistake("QM1061", value, `The source tag "${tag}" is not declared${didYouMean(tag, declared.keys())}`),
      );
    }),
  );
};
