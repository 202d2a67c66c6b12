/** Whether the columns of a file are parameters of the operation: names come in, what is wrong with them goes out. */
import { InvalidParametersError } from "qmore-client";
import type { Client, OperationName } from "qmore-client";
import { explainByName } from "../call-by-name.js";
import { groups, operations } from "../operations.js";
import { UsageError } from "../usage-error.js";

/** @throws {UsageError} that names every column which is wrong or missing */
export function checkColumns(client: Client, operation: OperationName, columns: readonly string[], file: string): void {
  const { required = [] } = operations[operation] ?? {};
  const missing = required.filter((name) => !columns.includes(name)).map((name) => `column ${name} is missing`);
  const twice = columns
    .filter((name, index) => columns.indexOf(name) < index)
    .map((name) => `column ${name} is there twice`);
  const problems = [...unknown(client, operation, columns), ...twice, ...missing];
  if (problems.length > 0)
    throw new UsageError(`${file}: ${problems.join("; ")}. Columns are named like the parameters of ${operation}.`);
}

/** The client knows what there is, and what somebody may have meant. */
function unknown(client: Client, operation: OperationName, columns: readonly string[]): string[] {
  const lists = columns
    .filter((name) => Object.hasOwn(groups, name))
    .map((name) => `column ${name}: a list does not fit into a cell`);
  const problems = problemsOf(client, operation, Object.fromEntries(columns.map((name) => [name, "1"])));
  const strange = problems.filter(({ rule, parameter }) => rule === "unknown" && columns.includes(parameter));
  return [...strange.map(({ parameter, allowed }) => `column "${parameter}" is not known: ${allowed}`), ...lists];
}

/** What the client would say of a call with these parameters. */
export function problemsOf(
  client: Client,
  operation: OperationName,
  parameters: Readonly<Record<string, string>>,
): InvalidParametersError["problems"] {
  try {
    explainByName(client, operation, parameters);
    return [];
  } catch (error) {
    if (error instanceof InvalidParametersError) return error.problems;
    throw error;
  }
}
