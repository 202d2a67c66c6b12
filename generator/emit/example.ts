import { literal, propertyName } from "../code/literal.js";
import type { Model, Operation } from "../model/model.js";
import { names } from "../plan/names.js";

/** A call that compiles: the operation's first vector, whose values are known to be right. */
export function exampleOf(operation: Operation, model: Model): string {
  const vector = [...operation.vectors, ...(operation.variants?.cases ?? []).flatMap(({ vectors }) => vectors)][0];
  const { parameters } = vector ?? { parameters: {} };
  const name = names.function(operation.name);
  const call = Object.keys(parameters).length === 0 ? `${name}(client)` : `${name}(client, ${listed(parameters)})`;
  const field = operation.answer[0]?.name;
  return [
    `const client = createClient({ ...${firstDemo(model)}, baseUrl: "http://127.0.0.1:8080" });`,
    `const result = await ${call};`,
    `if (result.outcome === "done") console.log(${field === undefined ? '"done"' : `result.data.${field}`});`,
  ].join("\n");
}

function firstDemo(model: Model): string {
  const demo = model.service.credentials.find(({ mode }) => mode === "demo");
  return names.credentials(demo?.name ?? "");
}

/** An object literal as prettier would format it; prettier leaves comments alone. */
function listed(parameters: Readonly<Record<string, unknown>>): string {
  const properties = Object.entries(parameters).map(([name, value]) => `${propertyName(name)}: ${literal(value)}`);
  const oneLine = `{ ${properties.join(", ")} }`;
  return oneLine.length <= 75 ? oneLine : `{\n${properties.map((property) => `  ${property},\n`).join("")}}`;
}
