/** plan → emit → print → format: a model in, the texts of all generated files out. */
import { posix } from "node:path";
import { emitFindings, emitReference } from "../emit/reference/reference.js";
import { emitSources } from "../emit/sources.js";
import { schemasOf } from "../emit/validators/schemas.js";
import { emitValidatorTypes } from "../emit/validators/types.js";
import type { Model } from "../model/model.js";
import { paths } from "../plan/names.js";
import { plan } from "../plan/plan.js";
import type { SourceFile, TextFile } from "../plan/plan.js";
import type { RuntimeFile } from "../read/spec-files.js";
import { formatFile } from "./format.js";
import type { KeptTexts } from "./kept-texts.js";
import type { StoreCode } from "./packages.js";

/** What a run works with besides the model. */
export interface Workshop {
  readonly runtime: readonly RuntimeFile[];
  readonly kept: KeptTexts;
  /** Load the packages that print and format before they are imported; without these, `import` does. */
  readonly load?: { readonly printer: () => StoreCode; readonly formatter: () => StoreCode };
}

/** A file to come: `madeOf` is all that its text depends on. */
interface Making {
  readonly path: string;
  readonly madeOf: string;
  readonly make: () => Promise<string>;
}

/** The texts of all generated files. What was made of the same before is neither printed nor formatted again. */
export async function generate(model: Model, { runtime, kept, load }: Workshop): Promise<TextFile[]> {
  const stores: StoreCode[] = [];
  const print = once(async () => {
    if (load !== undefined) stores.push(load.printer());
    return import("./print.js");
  });
  const format = once(async () => {
    if (load !== undefined) stores.push(load.formatter());
    return import("./prettier.js");
  });
  const textOf = async ({ path, madeOf, make }: Making): Promise<TextFile> => {
    const formatted = async (): Promise<string> => {
      const text = await make();
      return kept.inParts(path, (part) =>
        formatFile(path, text, (code, parser) =>
          part(`${parser}\n${code}`, async () => (await format()).formatCode(code, parser)),
        ),
      );
    };
    return { path, text: await kept.text(`${path}\n${madeOf}`, formatted) };
  };
  const sources = emitSources(model, plan(model)).map((source) =>
    textOf(sourceMaking(source, async () => (await print()).printSource(source))),
  );
  const others = otherMakings(model).map(textOf);
  const made = await Promise.all(sources);
  const surface = await textOf(surfaceMaking(made, runtime, print));
  const files = [...made, surface, ...(await Promise.all(others))];
  kept.forget();
  for (const store of stores) store();
  return files;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function sourceMaking(source: SourceFile, print: () => Promise<string>): Making {
  const { path, from } = source;
  return { path, madeOf: JSON.stringify(source), make: async () => `${headline(from)}\n${await print()}` };
}

/** The validators, which ajv writes, and what is text from the start. */
function otherMakings(model: Model): Making[] {
  const schemas = schemasOf(model);
  const validators = async (): Promise<string> => {
    const { compileValidators } = await import("../emit/validators/validators.js");
    return `${headline("spec")}\n${compileValidators(schemas)}`;
  };
  const types = `${headline("spec")}\n${emitValidatorTypes(model)}`;
  return [
    { path: paths.validators, madeOf: JSON.stringify([...schemas.exported, ...schemas.inner]), make: validators },
    ...[{ path: paths.validatorTypes, text: types }, emitReference(model), emitFindings()].map(({ path, text }) => ({
      path,
      madeOf: text,
      make: () => Promise.resolve(text),
    })),
  ];
}

/** The list of what is exported, from the generated sources and the runtime; it is read with the printer's TypeScript. */
function surfaceMaking(
  made: readonly TextFile[],
  runtime: readonly RuntimeFile[],
  print: () => Promise<unknown>,
): Making {
  const texts = new Map([
    ...runtime.map(({ file, text }) => [file, text] as const),
    ...made.map(({ path, text }) => [`generated/${path}`, text] as const),
  ]);
  const make = async (): Promise<string> => {
    await print();
    const { surfaceText } = await import("../emit/surface/surface.js");
    return surfaceText(texts);
  };
  const behind = [...reachable(`generated/${paths.index}`, texts)].map((path) => texts.get(path) ?? "");
  // Signatures have no comments, which is where most changes of a spec show.
  const bare = behind.map((text) => text.replaceAll(/^\s*\/\*\*.*?\*\/$/gms, ""));
  return { path: paths.surface, madeOf: JSON.stringify(bare), make };
}

/** The files that an entry leads to, itself included, in the order of imports. */
function reachable(entry: string, texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const path of found) {
    for (const [, to = ""] of (texts.get(path) ?? "").matchAll(/ from "(\.[^"]+)\.js";$/gm)) {
      const target = `${posix.join(posix.dirname(path), to)}.ts`;
      if (texts.has(target)) found.add(target);
    }
  }
  return found;
}

/** The first line of every generated file of code. */
function headline(from: string): string {
  return `// Generated from ${from}. Do not edit: change the spec and run \`npm run generate\`.\n`;
}
