/** The parameters of an operation as flags, by the vendor's names: `--order-number`, or `--orderNumber`. */
import { readFileSync } from "node:fs";
import { Option } from "commander";
import type { Command } from "commander";
import { groups, kebab, parameters } from "./operations.js";
import type { CommandOperation } from "./operations.js";
import { UsageError } from "./usage-error.js";

/** What Commander read, by the names of the parameters; other flags stand beside them. */
export type Flags = Readonly<Record<string, unknown>>;

/** What goes to the client, which checks it. */
export type Parameters = Readonly<Record<string, unknown>>;

export function addParameters(command: Command, operation: CommandOperation): void {
  const added = new Set<string>();
  const add = (keys: readonly string[], heading: string): void => {
    for (const key of keys) {
      if (added.has(key)) continue;
      added.add(key);
      for (const option of optionsFor(key)) command.addOption(option.helpGroup(heading));
    }
  };
  add(operation.required, "Required:");
  add(operation.optional, "Optional:");
  for (const kind of operation.kinds?.cases ?? []) {
    const heading = `With --${kebab(operation.kinds?.by ?? "")} ${kind.value}`;
    const also = kind.required.flatMap((key) => (added.has(key) ? [`--${kebab(parameters[key]?.name ?? key)}`] : []));
    add(kind.required, `${[heading, ...also].join(", besides ")}:`);
    add(kind.optional, `${heading}, optional:`);
  }
  if (operation.custom) command.addOption(customOption().helpGroup("Optional:"));
}

function customOption(): Option {
  const meaning = "A parameter of your own, which comes back in the confirmation. May be given several times.";
  return new Option("--custom <name=value>", meaning).argParser(collect);
}

function optionsFor(key: string): Option[] {
  return Object.hasOwn(groups, key) ? groupOptions(key) : parameterOptions(key);
}

function parameterOptions(key: string): Option[] {
  const parameter = parameters[key];
  if (parameter === undefined) return [];
  const { name, meaning, type, form, values } = parameter;
  const spelled = kebab(name) === name ? [name] : [kebab(name), name];
  return spelled.map((spelling, index) => {
    const option = new Option(`--${spelling} <${type}>`, form === undefined ? meaning : `${meaning} ${form}`).hideHelp(
      index > 0,
    );
    return values === undefined ? option : option.choices(values);
  });
}

function groupOptions(name: string): Option[] {
  const group = groups[name];
  if (group === undefined) return [];
  const fields = [...group.required, ...group.optional].flatMap((key) => parameters[key]?.name ?? []);
  return [
    new Option(`--${kebab(name)} <json>`, `${group.meaning} A JSON array of objects with ${fields.join(", ")}.`),
    new Option(`--${kebab(name)}-file <file>`, `The same from a file.`),
  ];
}

/** Commander calls it for each value, with what it made of those before. */
function collect(text: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before.filter((one) => typeof one === "string") : []), text];
}

/** The parameters among the flags. @throws {UsageError} for a list that is no JSON */
export function parametersFrom(operation: CommandOperation, flags: Flags): Parameters {
  const keys = [operation, ...(operation.kinds?.cases ?? [])].flatMap(({ required, optional }) => [
    ...required,
    ...optional,
  ]);
  const given = [...new Set(keys)].flatMap((key): (readonly [string, unknown])[] => {
    if (Object.hasOwn(groups, key)) return itemsFrom(key, flags);
    const name = parameters[key]?.name;
    return name === undefined || flags[name] === undefined ? [] : [[name, flags[name]]];
  });
  const custom = customFrom(flags["custom"]);
  return Object.fromEntries(custom === undefined ? given : [...given, ["custom", custom]]);
}

function itemsFrom(name: string, flags: Flags): (readonly [string, unknown])[] {
  const text = flags[name];
  if (typeof text === "string") return [[name, parsed(text, `--${kebab(name)}`)]];
  const file = flags[`${name}File`];
  return typeof file === "string" ? [[name, parsed(readGiven(file, name), file)]] : [];
}

function readGiven(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--${kebab(name)}-file: ${error instanceof Error ? error.message : "it cannot be read"}`);
  }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the error says repeats the text, and a secret may have got into it.
    throw new UsageError(`${where}: this is no JSON.`);
  }
}

function customFrom(given: unknown): Readonly<Record<string, string>> | undefined {
  if (!Array.isArray(given)) return undefined;
  return Object.fromEntries(
    given.map((text: unknown) => {
      const [name = "", ...value] = String(text).split("=");
      if (name === "" || value.length === 0)
        throw new UsageError(`--custom: given ${String(text)}, allowed name=value`);
      return [name, value.join("=")];
    }),
  );
}

/** A call that is right, as somebody would type it. */
export function exampleOf({ example }: CommandOperation): string {
  return Object.entries(example)
    .map(([name, value]) => `--${kebab(name)} ${shellWord(typeof value === "string" ? value : JSON.stringify(value))}`)
    .join(" ");
}

/** As a shell takes it for one word. */
export function shellWord(text: string): string {
  return /^[\w.,:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
