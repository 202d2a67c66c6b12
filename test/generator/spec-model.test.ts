import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import type { Model } from "../../generator/model/model.js";
import type { SpecFile } from "../../generator/read/spec-files.js";
import { byCodePoint } from "../../generator/text/words.js";
import { frozenSpec, load } from "../support/specs.js";

const modelOf = async (files: readonly SpecFile[]): Promise<Model> => {
  const { findings, model } = await load(files);
  expect(findings).toEqual([]);
  if (model === undefined) throw new Error("no model without findings");
  return model;
};

/** Every map of the file in reverse order of its keys. */
const reversed = ({ file, text }: SpecFile): SpecFile => {
  if (!file.endsWith(".yaml")) return { file, text };
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, below]) => [key, turn(below)]),
    );
  };
  return { file, text: JSON.stringify(turn(parseDocument(text, { stringKeys: true }).toJS()), undefined, 2) };
};

const withoutPositions = (model: Model): unknown =>
  JSON.parse(
    JSON.stringify(model, (key, value: unknown) => (key === "at" && typeof value === "object" ? undefined : value)),
  );

const frozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));

const model = await modelOf(frozenSpec);

describe("the model", () => {
  it("is frozen to the last value", () => {
    expect(frozen(model)).toBe(true);
  });

  it("does not depend on the order of keys or files", async () => {
    const turned = await modelOf(frozenSpec.map(reversed).reverse());
    expect(withoutPositions(turned)).toEqual(withoutPositions(model));
    expect(JSON.stringify(withoutPositions(turned))).toBe(JSON.stringify(withoutPositions(model)));
  });

  it("sorts what has no order of its own", () => {
    for (const list of [
      model.operations,
      model.parameters,
      model.groups,
      model.objects,
      model.enumerations,
      model.lifeCycles.cycles,
      model.lifeCycles.events,
    ]) {
      const names = list.map(({ name }) => name);
      expect(names).toEqual([...names].sort(byCodePoint));
    }
  });

  it("keeps the orders that carry meaning", () => {
    const refund = model.operations.find(({ name }) => name === "refund");
    expect(refund?.required.map(({ name }) => name)).toEqual(["orderNumber", "amount", "currency"]);
    expect(refund?.missing.order.map(({ name }) => name)).toEqual(["orderNumber", "currency", "amount"]);
    expect(model.service.servers[0]).toMatchObject({ name: "hobex", isDefault: true });
  });

  it("resolves names to the same parameter everywhere", () => {
    const members = model.operations.flatMap(({ required, fingerprint }) => [...required, ...fingerprint]);
    const [amount, ...others] = new Set(members.filter(({ name }) => name === "amount"));
    expect(others).toEqual([]);
    expect(amount).toBe(model.parameters.find(({ name }) => name === "amount"));
    expect(amount?.name).toBe("amount");
  });

  it("names items of a repeating group as TypeScript does", () => {
    const basket = model.groups.find(({ name }) => name === "basket");
    expect(basket?.repeats?.counter.name).toBe("basketItems");
    expect(basket?.required[0]).toMatchObject({ name: "basketItem{n}ArticleNumber", property: "articleNumber" });
  });

  it("reads lengths: exact, up to, none", () => {
    const length = (sought: string): unknown => {
      const type = model.parameters.find(({ name }) => name === sought)?.type;
      return [type?.min, type?.max];
    };
    expect(length("customerId")).toEqual([7, 7]);
    expect(length("orderNumber")).toEqual([1, 9]);
    expect(length("bankBic")).toEqual([8, 11]);
    expect(length("amount")).toEqual([undefined, undefined]);
  });

  it("lists states as they are reached, and events by code point", () => {
    const card = model.lifeCycles.cycles.find(({ name }) => name === "card");
    expect(card?.payment).toEqual({
      start: "payment_approved",
      states: [
        {
          name: "payment_approved",
          transitions: [
            { event: "approvalExpiry", next: "payment_approvalexpired" },
            { event: "approveReversal", next: "removed" },
            { event: "deposit", next: "payment_deposited" },
          ],
        },
        { name: "payment_approvalexpired", transitions: [{ event: "approveReversal", next: "removed" }] },
        {
          name: "payment_deposited",
          transitions: [
            { event: "dayEndClosing", next: "payment_closed" },
            { event: "depositReversal", next: "payment_approved" },
          ],
        },
        { name: "payment_closed", transitions: [] },
      ],
    });
  });

  it("knows where a fact stands", () => {
    const at = model.operations.find(({ name }) => name === "refund")?.at;
    expect(at).toEqual({ file: "spec/operations/refund.yaml", path: ["operation"] });
  });
});
