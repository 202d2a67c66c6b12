/** Larger specs than the real one, and larger OpenAPI files, to see how what generates from them grows. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";

/** Fills a spec up to so many operations: those that it has again and again, under names of their own and without the vectors, which would be the same again. */
export function growSpec(spec: string, size: number): void {
  const folder = join(spec, "operations");
  const files = readdirSync(folder);
  for (let number = files.length; number < size; number++) {
    const original = files[number % files.length] ?? "";
    const name = `${original.replace(/\.yaml$/, "")}${number}`;
    const copy: unknown = parse(readFileSync(join(folder, original), "utf8"), (key, value: unknown) => {
      if (key === "operation" || key === "endpoint") return name;
      return key === "vectors" ? [] : value;
    });
    writeFileSync(join(folder, `${name}.yaml`), stringify(copy));
  }
}

/** The same for the paths of an OpenAPI file. Comments and the form of all else stay. */
export function growOpenApi(file: string, size: number): void {
  const text = readFileSync(file, "utf8");
  const paths = /(?<=^paths:\n).*(?=^components:)/ms.exec(text)?.[0] ?? "";
  const operations = paths.split(/^(?= {2}\/)/m);
  const copies = Array.from({ length: Math.max(0, size - operations.length) }, (_, index) => {
    const number = operations.length + index;
    return (operations[number % operations.length] ?? "").replace(/(\/\w+|operationId: \w+)(?=:?\n)/g, `$1${number}`);
  });
  writeFileSync(
    file,
    text.replace(paths, () => [...operations, ...copies].join("")),
  );
}
