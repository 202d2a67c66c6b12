import type { AnswerField, Member, Model, Operation, Place } from "../model/model.js";
import { documentsIn, locator as rangesOf } from "../parse/parse.js";
import { child } from "../parse/value.js";
import { names } from "../plan/names.js";
import { singleFiles } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";

/** A place in the spec; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where in the spec a generated name comes from: `deposit`, `DepositParameters.amount`, `depositOperation.endpoint`. */
export type Origins = ReadonlyMap<string, Position>;

type Origin = readonly [name: string, at: Place | undefined];

/** The origin of every generated name that states a fact of the spec. What only connects such names has none. */
export function originsOf(model: Model, { locate, positionOf }: Locator): Origins {
  const origins = [
    ...model.operations.flatMap((operation) => operationOrigins(operation, locate)),
    ...groupOrigins(model),
    ...objectOrigins(model),
    ...enumerationOrigins(model, locate),
    ...serviceOrigins(model, locate),
  ];
  return new Map(origins.flatMap(([name, at]) => (at === undefined ? [] : [[name, positionOf(at)] as const])));
}

function operationOrigins(operation: Operation, locate: Locate): Origin[] {
  const { name, required, optional, answer, variants, at } = operation;
  const table = names.operation(name);
  const keys = ["effect", "endpoint", "fingerprint", "variants", "unsigned", "effectSign", "answer"];
  const sent = locate(at.file, ["required"]) ?? at;
  const answered = locate(at.file, ["answer"]) ?? at;
  return [
    [names.function(name), at],
    [table, at],
    ...keys.map((key): Origin => [`${table}.${key}`, locate(at.file, [key])]),
    ...[names.parameters(name), names.commonParameters(name)].flatMap((type): Origin[] => [
      [type, sent],
      ...memberOrigins(type, [...required, ...optional]),
    ]),
    ...(variants?.cases ?? []).flatMap((variant): Origin[] => {
      const type = names.variantParameters(name, variant.value);
      return [
        [type, variant.at],
        [`${type}.${variants?.by.property ?? ""}`, variant.at],
        ...memberOrigins(type, [...variant.required, ...variant.optional]),
      ];
    }),
    [names.answer(name), answered],
    ...fieldOrigins(names.answer(name), answer),
    ...checkOrigins(operation, sent, answered),
  ];
}

/** In the validators, what is checked stands under the name of the function that checks it. */
function checkOrigins(
  { name, required, optional, variants, answer }: Operation,
  sent: Place,
  answered: Place,
): Origin[] {
  const parameters = names.checkParameters(name);
  const ofVariants = (variants?.cases ?? []).flatMap((one) => [...one.required, ...one.optional]);
  return [
    [parameters, sent],
    ...[...ofVariants, ...required, ...optional].flatMap((member): Origin[] => {
      if (member.is === "parameter") return [[`${parameters}.${member.property}`, member.at]];
      const inside = member.repeats === undefined ? [...member.required, ...member.optional] : [];
      return memberOrigins(parameters, [member, ...inside]);
    }),
    [names.checkAnswer(name), answered],
    ...fieldOrigins(names.checkAnswer(name), answer),
  ];
}

function memberOrigins(type: string, members: readonly Member[]): Origin[] {
  return members.map((member) => [`${type}.${member.is === "parameter" ? member.property : member.name}`, member.at]);
}

function fieldOrigins(type: string, fields: readonly AnswerField[]): Origin[] {
  return fields.map(({ name, at }) => [`${type}.${name}`, at]);
}

function groupOrigins({ groups }: Model): Origin[] {
  return groups.flatMap(({ name, repeats, required, optional, at }): Origin[] => {
    const type = repeats?.typeName ?? names.groupParameters(name);
    const table = repeats === undefined ? names.groupOrder(name) : names.groupTable(name);
    const check = names.checkFields(type);
    const members = [...required, ...optional];
    return [[type, at], [table, at], [check, at], ...memberOrigins(type, members), ...memberOrigins(check, members)];
  });
}

function objectOrigins({ objects }: Model): Origin[] {
  return objects.flatMap(({ name, fields, children, at }): Origin[] => {
    const type = names.object(name);
    const check = names.checkFields(name);
    const all = [...fields, ...children];
    return [[type, at], [names.shape(name), at], [check, at], ...fieldOrigins(type, all), ...fieldOrigins(check, all)];
  });
}

function enumerationOrigins({ enumerations, currencies }: Model, locate: Locate): Origin[] {
  const file = singleFiles.enumerations;
  const all = locate(file, ["currencies"]);
  return [
    ...enumerations.flatMap(({ name, at }): Origin[] => [
      [names.enumeration(name), at],
      [names.enumerationValues(name), at],
    ]),
    ...["currencies", "Currency", "CurrencyNumber"].map((name): Origin => [name, all]),
    ...currencies.map(({ code }): Origin => [`currencies.${code}`, locate(file, ["currencies", code])]),
  ];
}

function serviceOrigins({ service }: Model, locate: Locate): Origin[] {
  const file = singleFiles.service;
  return [
    ["ProfileName", locate(file, ["interfaces"])],
    ["servers", locate(file, ["servers"])],
    ...service.credentials.map(({ name }): Origin => [names.credentials(name), locate(file, ["credentials", name])]),
  ];
}

/** Finds the key at the end of a path in a file of the spec; undefined where there is none. */
type Locate = (file: string, path: readonly string[]) => Place | undefined;

interface Locator {
  /** For facts of which the model does not keep the place. */
  readonly locate: Locate;
  readonly positionOf: (place: Place) => Position;
}

export function locator(files: readonly SpecFile[]): Locator {
  const documents = documentsIn(files);
  const rangeOf = rangesOf(documents);
  const roots = new Map(documents.map(({ file, root }) => [file, root]));
  return {
    locate: (file, path) => child(roots.get(file), ...path),
    positionOf: ({ file, path }) => ({ file, ...rangeOf({ file, path, side: "key" }).start }),
  };
}
