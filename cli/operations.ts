/** What the command knows of the gateway and its operations: the one place that takes what is generated for it. */
import type { OperationName } from "qmore-client";
import { commandOperations } from "../generated/command.js";

export {
  commandGroups as groups,
  commandOperations as operations,
  commandParameters as parameters,
  commandService as service,
  comparedFields,
} from "../generated/command.js";
export { gatewayOperations as gateway } from "../generated/gateway.js";
export type { CommandKind, CommandMembers, CommandOperation } from "../generated/command.js";

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(commandOperations, name);
}

/** `orderNumber` → `order-number`, as people type it; Commander turns it back. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
