import { join } from "node:path";
import ts from "typescript";
import { messageOf, programOf, repositoryOptions } from "../support/compiler.js";
import { root } from "../support/root.js";
import type { Snippet } from "./snippets.js";

/**
 * Compiles snippets as this repository compiles itself, in one program, with the package's name standing for its sources.
 * Returns what is wrong, one line each: the compiler's errors, and what the code habits forbid.
 */
export function problemsIn(snippets: readonly Snippet[]): string[] {
  const texts = new Map(snippets.map(({ code }, index) => [join(root, `test/snippet-${index}.ts`), code]));
  const program = programOf(texts, options);
  return [...texts.keys()].flatMap((path, index) => {
    const file = program.getSourceFile(path);
    const title = snippets[index]?.title ?? path;
    if (file === undefined) return [`${title}: the compiler did not read it`];
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return [...found.map(messageOf), ...habits(file)].map((problem) => `${title}: ${problem}`);
  });
}

/** Those of the repository, less what makes no sense for code that nobody imports. */
const options = repositoryOptions({
  paths: { "qmore-client": ["./generated/index.ts"], "qmore-client/sandbox": ["./sandbox/index.ts"] },
  noUnusedLocals: false,
  declaration: false,
  isolatedDeclarations: false,
});

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
