import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.js";
import type { Snippet } from "./snippets.js";

/**
 * Compiles snippets as this repository compiles itself, in one program, with the package's name standing for its sources.
 * Returns what is wrong, one line each: the compiler's errors, and what the code habits forbid.
 */
export function problemsIn(snippets: readonly Snippet[]): string[] {
  const options = compilerOptions();
  const texts = new Map(snippets.map(({ code }, index) => [join(root, `test/snippet-${index}.ts`), code]));
  const program = ts.createProgram([...texts.keys()], options, hostWith(texts, options));
  return [...texts.keys()].flatMap((path, index) => {
    const file = program.getSourceFile(path);
    const title = snippets[index]?.title ?? path;
    if (file === undefined) return [`${title}: the compiler did not read it`];
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return [...found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")), ...habits(file)].map(
      (problem) => `${title}: ${problem}`,
    );
  });
}

/** Those of the repository, less what makes no sense for code that nobody imports. */
function compilerOptions(): ts.CompilerOptions {
  const config = {
    extends: "./tsconfig.json",
    compilerOptions: {
      paths: { "qmore-client": ["./generated/index.ts"], "qmore-client/sandbox": ["./sandbox/index.ts"] },
      noUnusedLocals: false,
      declaration: false,
      isolatedDeclarations: false,
    },
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, join(root, "tsconfig.snippets.json")).options;
}

/** The disk, with the snippets on top of it. */
function hostWith(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
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
}

/** `any`, casts other than `as const`, and `!`: documents must not teach what the repository forbids. */
function habits(node: ts.Node): string[] {
  const problem = forbidden(node);
  return [...(problem === undefined ? [] : [problem]), ...node.getChildren().flatMap(habits)];
}

function forbidden(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isNonNullExpression(node)) return `non-null assertion: ${node.getText()}`;
  if (ts.isTypeAssertionExpression(node)) return `cast: ${node.getText()}`;
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) return `cast: ${node.getText()}`;
  return undefined;
}
