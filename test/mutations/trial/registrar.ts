/** Collects the tests of a file while it loads, in the place of vitest, so that the same process can run them many times. */
type Body = (...given: readonly unknown[]) => unknown;

/** One test of a file, ready to run. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

type Hook = "beforeAll" | "beforeEach" | "afterEach" | "afterAll";

type Declare = (name: unknown, ...rest: readonly unknown[]) => void;

/** Declares something once, or once per row of a table. */
type Tabled = Declare & Readonly<Record<"each" | "for", (rows: readonly unknown[]) => Declare>>;

/** What a file gets for vitest's functions of these names. */
type Api = Readonly<Record<"describe" | "test" | "it", Tabled>> &
  Readonly<Record<Hook | "onTestFinished", (body: Body) => void>>;

export interface Registrar {
  readonly api: Api;
  readonly cases: readonly Case[];
  readonly runHooks: (hook: Hook) => Promise<void>;
  /** Does what the running test has left for its end. */
  readonly finish: () => Promise<void>;
}

export function registrar(): Registrar {
  const cases: Case[] = [];
  const path: string[] = [];
  const hooks: Record<Hook, Body[]> = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
  const atEnd: Body[] = [];
  const onTestFinished = (body: Body): void => void atEnd.push(body);

  const describe: Declare = (name, ...rest) => {
    path.push(String(name));
    bodyIn(rest)?.();
    path.pop();
  };
  const test: Declare = (name, ...rest) => {
    const body = bodyIn(rest);
    if (body !== undefined)
      cases.push({ name: [...path, String(name)].join(" > "), run: () => body({ onTestFinished }) });
  };
  const hook = (name: Hook) => (body: Body) => void hooks[name].push(body);

  return {
    api: {
      describe: withTables(describe),
      test: withTables(test),
      it: withTables(test),
      beforeAll: hook("beforeAll"),
      beforeEach: hook("beforeEach"),
      afterEach: hook("afterEach"),
      afterAll: hook("afterAll"),
      onTestFinished,
    },
    cases,
    runHooks: async (name) => {
      for (const body of hooks[name]) await body();
    },
    finish: async () => {
      for (const body of atEnd.splice(0).reverse()) await body();
    },
  };
}

/** `each` spreads the columns of a row; `for` gives the row as it is, and what a test without a table gets. */
function withTables(declare: Declare): Tabled {
  const table =
    (call: (body: Body, row: unknown, given: readonly unknown[]) => unknown) =>
    (rows: readonly unknown[]): Declare =>
    (name, ...rest) => {
      const body = bodyIn(rest);
      if (body === undefined) return;
      for (const [index, row] of rows.entries())
        declare(`${String(name)} (row ${index + 1})`, (...given: readonly unknown[]) => call(body, row, given));
    };
  return Object.assign(declare.bind(undefined), {
    each: table((body, row) => (isRow(row) ? body(...row) : body(row))),
    for: table((body, row, given) => body(row, ...given)),
  });
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row);
}

function bodyIn(rest: readonly unknown[]): Body | undefined {
  return rest.find(isBody);
}

function isBody(one: unknown): one is Body {
  return typeof one === "function";
}
