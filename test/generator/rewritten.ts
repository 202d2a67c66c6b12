/** Other ways of writing down the very same spec. */
import { Document, parseDocument } from "yaml";
import type { SpecFile } from "../../generator/read/spec-files.js";

const valueOf = (text: string): unknown => parseDocument(text, { stringKeys: true }).toJS();

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(([key, below]) => [key, reversed(below)] as const);
  return Object.fromEntries(pairs.reverse());
};

/** The same value with equal maps and lists being one and the same, which `yaml` writes as anchor and aliases. */
const shared = (value: unknown): unknown => {
  const known = new Map<string, unknown>();
  const share = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    const below = Array.isArray(one)
      ? one.map(share)
      : Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, share(inner)]));
    const text = JSON.stringify(below);
    known.set(text, known.get(text) ?? below);
    return known.get(text);
  };
  return share(value);
};

const singleQuoted = {
  defaultStringType: "QUOTE_SINGLE",
  defaultKeyType: "QUOTE_SINGLE",
  indent: 6,
  indentSeq: false,
  lineWidth: 0,
} as const;

export const rewrites: Readonly<Record<string, (text: string) => string>> = {
  "reversed keys and double quotes": (text) => JSON.stringify(reversed(valueOf(text)), undefined, 2),
  "single quotes and another indent": (text) =>
    new Document(valueOf(text), { aliasDuplicateObjects: false }).toString(singleQuoted),
  "comments and CRLF": (text) =>
    text
      .replace(/^(?=[^\s#])/gm, "\n# a remark\n")
      .replace(/^([a-z]+: \w+)$/gm, "$1 # another")
      .replaceAll("\n", "\r\n"),
  "anchors and aliases": (text) => new Document(shared(valueOf(text))).toString(),
};

/** Every YAML file of the spec written in another way. */
export const rewritten = (files: readonly SpecFile[], rewrite: (text: string) => string): readonly SpecFile[] =>
  files.map(({ file, text }) => ({ file, text: file.endsWith(".yaml") ? rewrite(text) : text }));
