import * as api from "../../generated/index.js";
import type { Client, ExplainOptions, Explanation, OperationName, Result } from "../../generated/index.js";

/**
 * The public functions as a caller without types sees them, for wrong arguments and for tables of test data. Methods
 * take wider parameters than the functions behind them, so nothing is cast.
 */
interface Untyped {
  createClient(options: unknown): Client;
  explain(client: Client, operation: string, parameters: unknown, options?: ExplainOptions): Explanation;
}

interface UntypedOperation {
  call(client: Client, parameters: unknown, options?: unknown): Promise<Result<object>>;
}

const untyped: Untyped = { createClient: api.createClient, explain: api.explain };

export function createClient(options: unknown): Client {
  return untyped.createClient(options);
}

export function explain(client: Client, operation: string, parameters: unknown, options?: ExplainOptions): Explanation {
  return untyped.explain(client, operation, parameters, options);
}

const operations: Record<OperationName, UntypedOperation> = {
  approveReversal: { call: api.approveReversal },
  dataStorageInit: { call: api.dataStorageInit },
  dataStorageRead: { call: api.dataStorageRead },
  deposit: { call: api.deposit },
  depositReversal: { call: api.depositReversal },
  frontendInit: { call: api.frontendInit },
  generateOrderNumber: { call: api.generateOrderNumber },
  getFinancialInstitutions: { call: api.getFinancialInstitutions },
  getOrderDetails: { call: api.getOrderDetails },
  recurPayment: { call: api.recurPayment },
  refund: { call: api.refund },
  refundReversal: { call: api.refundReversal },
  transferFund: { call: api.transferFund },
};

export const operationNames: readonly string[] = Object.keys(operations);

/** Calls an operation by its name. */
export function callOperation(
  client: Client,
  name: string,
  parameters: unknown,
  options?: unknown,
): Promise<Result<object>> {
  const found = Object.entries(operations).find(([other]) => other === name);
  if (found === undefined) throw new Error(`the test names an unknown operation: ${name}`);
  return found[1].call(client, parameters, options);
}
