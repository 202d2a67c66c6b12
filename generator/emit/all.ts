import type { Model } from "../model/model.js";
import type { Plan } from "../plan/plan.js";
import type { SourceFile } from "../plan/source.js";
import { emitAmounts } from "./amounts.js";
import { emitClient } from "./client.js";
import { emitDemoAccount } from "./demo-account.js";
import { emitEnumerations } from "./enumerations.js";
import { emitErrorCodes } from "./error-codes.js";
import { emitGateway } from "./gateway.js";
import { emitGroups } from "./groups.js";
import { emitIndex } from "./index-file.js";
import { emitLifeCycles } from "./life-cycles.js";
import { emitObject } from "./object.js";
import { emitOperation } from "./operation.js";
import { emitOperations } from "./operations.js";
import { emitReconcile } from "./reconcile.js";
import { emitService } from "./service.js";

/** Emitters of the files that there is one of. */
const SINGLE = [
  emitAmounts,
  emitClient,
  emitDemoAccount,
  emitEnumerations,
  emitErrorCodes,
  emitGateway,
  emitGroups,
  emitIndex,
  emitLifeCycles,
  emitOperations,
  emitReconcile,
  emitService,
];

/** Every generated TypeScript file, as structures. */
export function emitSources(model: Model, plan: Plan): SourceFile[] {
  return [
    ...SINGLE.map((emit) => emit(model, plan)),
    ...model.objects.map((object) => emitObject(object, plan, object !== model.service.errors.object)),
    ...model.operations.map((operation) => emitOperation(operation, model, plan)),
  ];
}
