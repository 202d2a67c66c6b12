import { join } from "node:path";
import ts from "typescript";
import type { SpecFile } from "../../../generator/read.js";
import { modelOf, root, textsOf } from "../../generator/generated.js";

/** What the compiler says of the code generated from a spec, as if it stood in place of `generated/`. */
export async function compilerProblems(files: readonly SpecFile[]): Promise<readonly string[]> {
  const texts = new Map(
    [...(await textsOf(await modelOf(files)))].map(([path, text]) => [join(root, "generated", path), text]),
  );
  const { options } = ts.parseJsonConfigFileContent({ extends: "./tsconfig.json" }, ts.sys, root);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => root,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language);
    },
  };
  const sources = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  const program = ts.createProgram(sources, options, host);
  const generated = sources.flatMap((path) => program.getSourceFile(path) ?? []);
  return generated
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    ])
    .map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
