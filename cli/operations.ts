/** What the command knows of the gateway's operations: the one place that takes what is generated for it. */
export {
  commandGroups as groups,
  commandOperations as operations,
  commandParameters as parameters,
} from "../generated/command.js";
export type {
  CommandGroup,
  CommandKind,
  CommandMembers,
  CommandOperation,
  CommandParameter,
} from "../generated/command.js";
