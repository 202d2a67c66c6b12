import { listed } from "../../../words.js";
import { audienceWords } from "../../shared/audience.js";
import type { Change } from "../change.js";

/** More are not told by name. */
const MOST = 4;

/** For whom a change is of interest. */
export function audienceOf({ audience, operations }: Change): string {
  const some = operations.length === 0 || operations.length > MOST ? "any operation" : listed(operations);
  return audienceWords(audience, some);
}
