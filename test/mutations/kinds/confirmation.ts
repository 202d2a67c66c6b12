/** What the gateway posts to the shop: what must be signed, and which form it has. And what values of a parameter need. */
import { child, entries, items } from "../../../generator/parse/value.js";
import { ofKind } from "../mutation.js";
import { removed, replaced } from "./kind.js";
import type { Mutate } from "./kind.js";
import { drops } from "./signed.js";

export const confirmations: Mutate = (sources) =>
  ofKind(sources, "confirmation").flatMap((source) => {
    const { root } = source;
    const states = entries(child(root, "states"));
    return [
      ...replaced("confirmation/name", source, child(root, "state"), ["state"]),
      ...["parameter", "order", "secret"].flatMap((key) =>
        replaced("confirmation/name", source, child(root, "fingerprint", key), ["other"]),
      ),
      ...states.flatMap(([, state]) => {
        const required = child(state, "required");
        const dropped = required === undefined ? [] : drops("confirmation/required", source, required);
        const signed = child(state, "signed");
        return [
          ...dropped,
          ...replaced("confirmation/signed", source, signed, [signed?.raw === true ? "false" : "true"]),
        ];
      }),
      ...["ok", "notOk"].flatMap((key) =>
        replaced("confirmation/reply", source, child(root, "reply", key), ['<RESPONSE result="{message}"/>']),
      ),
    ];
  });

export const needs: Mutate = (sources) =>
  ofKind(sources, "operation").flatMap((source) =>
    items(child(source.root, "needs")).flatMap((need) => {
      const values = child(need, "values");
      return [
        ...removed("need/drop", source, need),
        ...(values === undefined ? [] : drops("need/value", source, values)),
      ];
    }),
  );
