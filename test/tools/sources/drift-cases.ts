import type { DriftCase } from "./drift/drift-case.js";
import { orderDrifts } from "./drift/orders.js";
import { parameterDrifts } from "./drift/parameters.js";
import { typeDrifts } from "./drift/types.js";
import { pageDrifts } from "./drift/whole-pages.js";

/** Every change of a page that is tested; each code of a difference must be among them. */
export const driftCases: readonly DriftCase[] = [...parameterDrifts, ...typeDrifts, ...orderDrifts, ...pageDrifts];
