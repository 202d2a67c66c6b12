import { describe, expect, test } from "vitest";
import { faultsOf } from "./support/refused-call.js";
import { basketItem, minimalRequest, minimalRequests } from "./support/requests.js";
import { clientAnswering } from "./support/clients.js";
import { listAt, readSpec, recordAt } from "./support/spec.js";
import { callOperation, explain, operationNames } from "./support/untyped.js";

const given = { orderNumber: "23473341", amount: "1.00", currency: "EUR" };

test("the requests of the tests have the parameters that the spec requires", async () => {
  const required = new Map<string, string[]>();
  for (const name of operationNames) {
    const spec = await readSpec(`operations/${name}.yaml`);
    const kinds = Object.values(recordAt(recordAt(spec, "variants"), "cases"));
    const own = listAt(spec, "required");
    const sets = kinds.length === 0 ? [own] : kinds.map((kind) => [...own, ...listAt(kind, "required")]);
    required.set(
      name,
      sets
        .map((names) =>
          [...names]
            .map((name) => name.replace("frontend.", ""))
            .sort()
            .join(),
        )
        .sort(),
    );
  }
  const tested = new Map(operationNames.map((name): [string, string[]] => [name, []]));
  for (const { operation, parameters } of minimalRequests) {
    tested.get(operation)?.push(Object.keys(parameters).sort().join());
  }
  for (const sets of tested.values()) sets.sort();
  expect(new Map([...required].sort())).toEqual(new Map([...tested].sort()));
});

describe.each(minimalRequests)("$operation $parameters.fundTransferType", ({ operation, parameters }) => {
  test("takes a request with what it requires", () => {
    expect(explain(clientAnswering(""), operation, parameters).fingerprint).toMatch(/^[0-9a-f]{128}$/);
  });

  // Without its kind, a transferFund cannot be judged further; see below.
  const names = Object.keys(parameters).filter((name) => name !== "fundTransferType");
  test.for(names)("refuses a request without %s", async (name) => {
    const { [name]: left, ...rest } = parameters;
    expect(left).toBeTypeOf("string");
    const expected = [{ parameter: name, rule: "required", given: "nothing", allowed: "a value" }];
    expect(await faultsOf(operation, rest)).toEqual(expected);
    expect(await faultsOf(operation, { ...parameters, [name]: undefined })).toEqual(expected);
  });
});

test("transferFund without a kind is refused", async () => {
  const { fundTransferType, ...rest } = minimalRequest("transferFund");
  expect(fundTransferType).toBe("EXISTINGORDER");
  expect(await faultsOf("transferFund", rest)).toContainEqual({
    parameter: "fundTransferType",
    rule: "required",
    given: "nothing",
    allowed: "a value",
  });
});

test.for(Object.keys(basketItem))("a basket item without %s is refused, and its place is told", async (name) => {
  const { [name]: left, ...rest }: Record<string, string> = basketItem;
  expect(left).toBeTypeOf("string");
  const faults = await faultsOf("deposit", { ...given, basket: [basketItem, rest] });
  expect(faults.map(({ parameter, rule }) => [parameter, rule])).toEqual([[`basket[1].${name}`, "required"]]);
});

test("an empty basket is refused", async () => {
  const [fault, ...more] = await faultsOf("refund", { ...given, basket: [] });
  expect(more).toEqual([]);
  expect(fault).toEqual({
    parameter: "basket",
    rule: "minItems",
    given: "an array",
    allowed: "at least one item, or none at all by leaving it out",
  });
});

describe("undefined counts as not given", () => {
  test("for optional parameters, also in basket items", () => {
    const client = clientAnswering("");
    const plain = explain(client, "deposit", { ...given, basket: [basketItem] });
    const item = { ...basketItem, description: undefined, imageUrl: undefined };
    const padded = { ...given, merchantReference: undefined, basket: [item], colour: undefined };
    expect(explain(client, "deposit", padded)).toEqual(plain);
  });

  test("for all parameters of an operation that needs none", async () => {
    const result = await callOperation(clientAnswering("status=0&orderNumber=1"), "generateOrderNumber", undefined);
    expect(result.outcome).toBe("done");
  });
});
