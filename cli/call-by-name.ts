/** The client's functions for names and parameters that come from the command line; the client checks them as it checks all. */
import * as qmore from "qmore-client";
import type { CallOptions, Client, ExplainOptions, Explanation, OperationName, Result } from "qmore-client";

/** Methods take wider parameters than the functions behind them, so nothing is cast. */
interface Untyped {
  call(client: Client, parameters: unknown, options?: CallOptions): Promise<Result<object>>;
  explain(client: Client, operation: OperationName, parameters: unknown, options?: ExplainOptions): Explanation;
}

const calls: Readonly<Record<OperationName, Untyped["call"]>> = qmore;

export function callByName(
  client: Client,
  operation: OperationName,
  parameters: unknown,
  options: CallOptions = {},
): Promise<Result<object>> {
  return calls[operation](client, parameters, options);
}

/** @throws {InvalidParametersError} as the call itself would */
export const explainByName: Untyped["explain"] = qmore.explain;
