/** TypeScript's compiler as the repository uses it, on texts that stand on no disk. */
import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.js";

/** The compiler's options of the repository, changed by these. */
export function repositoryOptions(changes: Readonly<Record<string, unknown>> = {}): ts.CompilerOptions {
  const config = { extends: "./tsconfig.json", compilerOptions: changes };
  return ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, join(root, "tsconfig.test.json")).options;
}

/** Files of the disk as they were parsed, for programs to share: TypeScript's library alone is megabytes. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program of the files in `texts`, which lie on top of the disk. */
export function programOf(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.Program {
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => root,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language);
      // What the options say about how a file is read is in `language`; with other options it is another file.
      const key = JSON.stringify([path, language]);
      if (!parsed.has(key)) parsed.set(key, disk.getSourceFile(path, language, ...rest));
      return parsed.get(key);
    },
  };
  return ts.createProgram(
    [...texts.keys()].filter((path) => path.endsWith(".ts")),
    options,
    host,
  );
}

/** What the compiler says, in a line each. */
export function messageOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, "\n");
}
