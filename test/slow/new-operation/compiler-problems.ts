import { join } from "node:path";
import { root } from "../../generator/generated.js";
import { messageOf, programOf, repositoryOptions } from "../../support/compiler.js";

/** What the compiler says of generated files, as if they stood in place of `generated/`. */
export function compilerProblems(generated: ReadonlyMap<string, string>): readonly string[] {
  const texts = new Map([...generated].map(([path, text]) => [join(root, "generated", path), text]));
  const program = programOf(texts, repositoryOptions());
  return [...texts.keys()]
    .flatMap((path) => program.getSourceFile(path) ?? [])
    .filter(({ fileName }) => fileName.endsWith(".ts"))
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    ])
    .map((problem) => `${problem.file?.fileName ?? ""}: ${messageOf(problem)}`);
}
