import { child, textOf } from "../parsed-value.js";
import type { Path, Value } from "../parsed-value.js";
import { mistake } from "./mistake.js";
import type { Mistake } from "./mistake.js";
import type { CallOutline, OperationOutline } from "./outline-operation.js";
import type { Outline } from "./outline.js";
import { vectorFingerprint } from "./vector-fingerprint.js";

/** Whether nothing is wrong at or below a path. */
type Sound = (file: string, path: Path) => boolean;

function soundness(mistakes: readonly Mistake[]): Sound {
  return (file, path) =>
    !mistakes.some((one) => one.file === file && path.every((key, index) => String(one.path[index]) === String(key)));
}

const lists = ["required", "optional", "unsigned", "fingerprint"];

/** Whether the order of the call can be trusted; where it cannot, the mistake in it has been reported. */
function isSound(sound: Sound, { value, variants }: OperationOutline, call: CallOutline): boolean {
  const here = call.variant === undefined ? [] : ["variants", "cases", call.variant];
  return (
    call.whole &&
    // The toolkit profile signs the name of the operation.
    sound(value.file, ["operation"]) &&
    lists.every((list) => sound(value.file, [list]) && sound(value.file, [...here, list])) &&
    (variants.length === 0 || sound(value.file, ["variants", "by"]))
  );
}

function prove(outline: Outline, operation: OperationOutline, call: CallOutline, vector: Value): readonly Mistake[] {
  const at = child(vector, "fingerprint");
  const computed = vectorFingerprint(outline, operation, call, vector);
  if (at === undefined || computed === undefined || textOf(at) === computed) return [];
  const id = textOf(child(vector, "id")) ?? "";
  const message = `The fingerprint of ${id} does not recompute; from the spec follows ${computed}.`;
  return [mistake("QM1104", at, message)];
}

/** A vector beside the variants is one of the call that its parameters choose. */
function callOf(operation: OperationOutline, vector: Value): CallOutline | undefined {
  const { by, calls } = operation;
  if (by === undefined) return calls[0];
  const chosen = textOf(child(vector, "parameters", by.text));
  return calls.find((call) => call.variant === chosen);
}

/** Recomputes every vector whose ingredients are sound: what comes of a reported mistake is not reported again. */
export function proveVectors(outline: Outline, mistakes: readonly Mistake[]): readonly Mistake[] {
  const sound = soundness(mistakes);
  const parts = [["profiles"], ["credentials"], ["defaults"]];
  const shared = parts.every((path) => outline.service && sound(outline.service.file, path));
  const groups = [...outline.groups.values()].every(({ value }) => sound(value.file, value.path));
  if (!shared || !groups || !outline.namesKnown) return [];
  return outline.operations.flatMap((operation) => {
    const own = operation.calls
      .filter((call) => call.variant !== undefined)
      .flatMap((call) => call.own.vectors.map((vector) => ({ vector, call })));
    const base = operation.vectors.flatMap((vector) => {
      const call = callOf(operation, vector);
      return call === undefined ? [] : [{ vector, call }];
    });
    return [...base, ...own]
      .filter(({ vector, call }) => isSound(sound, operation, call) && sound(vector.file, vector.path))
      .flatMap(({ vector, call }) => prove(outline, operation, call, vector));
  });
}
