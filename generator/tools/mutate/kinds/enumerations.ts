/** Values of enumerations, and decimals of currencies. */
import { child, entries } from "../../../parsed-value.js";
import { rename } from "../edits.js";
import { ofKind, written } from "../source.js";
import { mutation } from "./kind.js";
import type { Mutate } from "./kind.js";
import { nudged, removed } from "./replaced.js";

export const enumerations: Mutate = (sources) =>
  ofKind(sources, "enumerations").flatMap((source) =>
    entries(child(source.root, "enumerations"))
      .flatMap(([, enumeration]) => entries(child(enumeration, "values")))
      .flatMap(([value, at]) => [
        mutation(
          "enumeration/rename",
          [source, at],
          [written(source, at, "key"), `${value}X`],
          [rename(source, at, JSON.stringify(`${value}X`))],
        ),
        ...removed("enumeration/drop", source, at),
      ]),
  );

export const currencies: Mutate = (sources) =>
  ofKind(sources, "enumerations").flatMap((source) =>
    entries(child(source.root, "currencies")).flatMap(([code, currency]) =>
      nudged("currency/decimals", source, child(currency, "decimals"))
        .slice(0, 1)
        .map((one) => ({ ...one, was: `${code}: ${one.was}` })),
    ),
  );
