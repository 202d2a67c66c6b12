import type { FileKind } from "../../../parse-kind.js";
import { matches } from "./difference.js";

/** How the elements of a list are told apart, and whether their order has a meaning. */
export interface ListKind {
  /** Key of an element that names it; undefined where elements are texts and name themselves. */
  readonly by: string | undefined;
  readonly isOrdered: boolean;
}

const set: ListKind = { by: undefined, isOrdered: false };
const order: ListKind = { by: undefined, isOrdered: true };

function named(by: string): ListKind {
  return { by, isOrdered: false };
}

function sequence(by: string): ListKind {
  return { by, isOrdered: true };
}

/** A list that stands nowhere here is compared place by place, so that nothing in it is lost. */
const listKinds: Readonly<Record<FileKind, Readonly<Record<string, ListKind>>>> = {
  operation: {
    required: set,
    optional: set,
    unsigned: set,
    fingerprint: order,
    "missing/order": order,
    "variants/cases/*/required": set,
    "variants/cases/*/optional": set,
    "variants/cases/*/fingerprint": order,
    "variants/cases/*/vectors": named("id"),
    "answer/*/aliases": order,
    "effectSign/states": set,
    "effectSign/orderStates": set,
    "effectSign/uncaptured": set,
    errors: named("code"),
    notes: named("about"),
    vectors: named("id"),
  },
  groups: { "groups/*/required": set, "groups/*/optional": set, "groups/*/fingerprint": order },
  object: { "fields/*/aliases": order },
  service: { servers: named("name"), headers: named("name"), "profiles/*/prefix": sequence("parameter") },
  "demo-account": {
    shopIds: set,
    "unknownOrders/numbers": set,
    "orders/*/payments": sequence("paymentNumber"),
    "orders/*/credits": sequence("creditNumber"),
    financialInstitutions: sequence("id"),
  },
  "life-cycles": {
    "oneStepAcquirers/names": set,
    "lifeCycles/*/paymentTypes": set,
    "lifeCycles/*/technicalTypes": set,
  },
  parameters: {},
  enumerations: {},
  "error-codes": {},
};

/** Undefined for a list that nobody knows, and for what is no list. */
export function listKindAt(kind: FileKind, path: readonly string[]): ListKind | undefined {
  return Object.entries(listKinds[kind]).find(([pattern]) => matches(path, pattern.split("/")))?.[1];
}
