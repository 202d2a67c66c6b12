import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it, vi } from "vitest";
import { savedSpecs, watchSpec } from "../../../generator/commands/watch.js";
import type { SavedSpec } from "../../../generator/commands/watch.js";
import { emitSources } from "../../../generator/emit/sources.js";
import { plan } from "../../../generator/plan/plan.js";
import { textsInMemory } from "../../../generator/write/kept-texts.js";
import {
  edit,
  modelOf,
  removeTemporaryFolders,
  root,
  sourcesNow,
  temporaryCopy,
  temporaryFolder,
  textsIn,
  write,
} from "../../generator/generated.js";
import { frozenSpec } from "../../support/specs.js";

afterAll(removeTemporaryFolders);

describe("generate --watch", () => {
  it("generates on every save, and keeps the last good output while the spec has findings", async () => {
    const folder = await temporaryCopy();
    const before = await textsIn(join(folder, "generated"));
    const file = join(folder, "spec/operations/deposit.yaml");
    const [shown, controller] = [reports(), new AbortController()];
    const printed = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => shown.hear(String(chunk)));
    const { generator, tools } = await sourcesNow(frozenSpec);
    const folders = { root, spec: join(folder, "spec"), out: join(folder, "generated") };
    const ended = watchSpec({ ...folders, format: "text", generator, tools }, controller.signal);
    const save = async (from: string, to: string): Promise<string> => {
      const text = await readFile(file, "utf8");
      await writeFile(join(folder, "saved"), text.replace(from, to));
      // In one step: a busy machine would show the watcher a file that is empty yet.
      await rename(join(folder, "saved"), file);
      return shown.next();
    };
    const generated = (): Promise<string> => readFile(join(folder, "generated/operations/deposit.ts"), "utf8");

    expect(await shown.next()).toMatch(/^\d+ files, nothing changed, \d+ ms\nWatching /);

    expect(await save("summary: Captures", "summary: Takes")).toMatch(
      /^ {2}changed {2}command\.ts\n {2}changed {2}operations\/deposit\.ts\n {2}changed {2}reference\.md\n\d+ files, 3 changed, \d+ ms\n/,
    );
    const good = await generated();
    expect(good).toContain(" * Takes an approved payment");

    expect(await save("effect: moves-money", "effect: moves")).toMatch(
      /^spec\/operations\/deposit\.yaml:13:9: error QM1014: [^]*\n1 error, 0 warnings\.\n\nNothing was written\.\n/,
    );
    expect(await generated()).toBe(good);

    expect(
      await save(
        "effect: moves\ninterface: backend\nendpoint: deposit\n",
        "effect: moves-money\ninterface: backend\nendpoint: capture\n",
      ),
    ).toContain("3 changed");
    expect(await generated()).toContain('endpoint: "capture"');

    await save("endpoint: capture\n", "endpoint: deposit\n");
    await save("summary: Takes", "summary: Captures");
    expect(await textsIn(join(folder, "generated"))).toEqual(before);

    controller.abort();
    expect(await ended).toBe(0);
    printed.mockRestore();
  });

  it("goes on until Ctrl-C, as a process of its own", async () => {
    const folder = await temporaryCopy();
    await edit(folder, "spec/operations/deposit.yaml", (text) => text.replace("effect: moves-money", "effect: moves"));
    const folders = ["--spec", join(folder, "spec"), "--out", join(folder, "generated")];
    const child = spawn(process.execPath, [join(root, "generator/start.mjs"), "generate", "--watch", ...folders]);
    const ended = once(child, "close");
    const shown = reports();
    child.stdout.setEncoding("utf8").on("data", shown.hear);
    expect(await shown.next()).toContain("error QM1014: ");
    await edit(folder, "spec/operations/deposit.yaml", (text) => text.replace("effect: moves", "effect: move"));
    expect(await shown.next()).toContain('"move" is not allowed here');
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });
});

/** The reports of a watcher, one after the other as they are shown. */
function reports(): { readonly hear: (chunk: string) => boolean; readonly next: () => Promise<string> } {
  const [whole, waiting]: [string[], ((report: string) => void)[]] = [[], []];
  let rest = "";
  return {
    hear: (chunk) => {
      const parts = `${rest}${chunk}`.split("Ctrl-C ends it.\n\n");
      rest = parts.pop() ?? "";
      for (const report of parts) {
        const wake = waiting.shift();
        if (wake === undefined) whole.push(report);
        else wake(report);
      }
      return true;
    },
    next: () => {
      const report = whole.shift();
      return report === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(report);
    },
  };
}

describe("files made again and again", () => {
  it("are made when they are made of something else than the last time", async () => {
    const made: string[] = [];
    const kept = textsInMemory();
    const run = async (...madeOf: string[]): Promise<void> => {
      await Promise.all(
        madeOf.map((one) =>
          kept.text(one, () => {
            made.push(one);
            return Promise.resolve(`text of ${one}`);
          }),
        ),
      );
      kept.forget();
    };
    await run("a", "b");
    await run("b", "a");
    await run("c", "b");
    await run("a");
    expect(made).toEqual(["a", "b", "c", "a"]);
  });

  it("have makings that are data, so that their JSON tells them apart", async () => {
    const model = await modelOf(frozenSpec);
    const makings = emitSources(model, plan(model));
    const copied: unknown = JSON.parse(JSON.stringify(makings));
    expect(copied).toEqual(structuredClone(makings));
  });
});

describe("a watched spec", () => {
  /** Starts to watch a folder with one file; `next` waits for a save, and fails when none comes. */
  const watched = async (): Promise<{
    readonly spec: string;
    readonly next: () => Promise<readonly string[] | "ended">;
    readonly stop: () => void;
  }> => {
    const folder = await temporaryFolder();
    await write(folder, "spec/a.yaml", "1");
    const controller = new AbortController();
    const saves: AsyncGenerator<SavedSpec, void, void> = savedSpecs(join(folder, "spec"), controller.signal);
    const next = async (): Promise<readonly string[] | "ended"> => {
      const saved = await saves.next();
      return saved.done === true ? "ended" : saved.value.files.map(({ file, text }) => `${file}=${text}`);
    };
    expect(await next()).toEqual(["spec/a.yaml=1"]);
    return {
      spec: join(folder, "spec"),
      next,
      stop: () => {
        controller.abort();
      },
    };
  };

  it("is read once after a burst of saves", async () => {
    const { spec, next, stop } = await watched();
    const following = next();
    // Without a pause, so that on no machine the burst is two.
    for (const text of ["2", "", "3"]) writeFileSync(join(spec, "a.yaml"), text);
    expect(await following).toEqual(["spec/a.yaml=3"]);
    stop();
    expect(await next()).toBe("ended");
  });

  it("is no other when nothing in it changed", async () => {
    const { spec, next, stop } = await watched();
    const following = next();
    await utimes(join(spec, "a.yaml"), 1, 1);
    await writeFile(join(spec, "a.yaml~"), "2");
    await setTimeout(100);
    await rename(join(spec, "a.yaml~"), join(spec, "a.yaml"));
    expect(await following).toEqual(["spec/a.yaml=2"]);
    stop();
    expect(await next()).toBe("ended");
  });

  it("is read again after what was saved in the meantime", async () => {
    const { spec, next, stop } = await watched();
    // Nobody waits for the next one yet: a run is still busy with the first.
    await writeFile(join(spec, "a.yaml"), "2");
    await writeFile(join(spec, "a.yaml"), "3");
    expect(await next()).toEqual(["spec/a.yaml=3"]);
    stop();
    expect(await next()).toBe("ended");
  });

  it("may be saved by renaming, again and again", async () => {
    const { spec, next, stop } = await watched();
    for (const text of ["2", "3", "4"]) {
      await writeFile(join(spec, ".a.yaml.new"), text);
      await rename(join(spec, ".a.yaml.new"), join(spec, "a.yaml"));
      expect(await next()).toEqual([`spec/a.yaml=${text}`]);
    }
    stop();
    expect(await next()).toBe("ended");
  });

  it("may get folders, lose them, and get them again", async () => {
    const { spec, next, stop } = await watched();
    for (const text of ["2", "3"]) {
      await write(spec, "one/two/b.yaml", "1");
      expect(await next()).toEqual(["spec/a.yaml=1", "spec/one/two/b.yaml=1"]);
      await write(spec, "one/two/b.yaml", text);
      expect(await next()).toEqual(["spec/a.yaml=1", `spec/one/two/b.yaml=${text}`]);
      await rm(join(spec, "one"), { recursive: true });
      expect(await next()).toEqual(["spec/a.yaml=1"]);
    }
    stop();
    expect(await next()).toBe("ended");
  });

  it.each([
    ["removed", (spec: string) => rm(spec, { recursive: true })],
    ["moved away", (spec: string) => rename(spec, `${spec}-2`)],
  ])("ends the watching when its folder is %s", async (_, remove) => {
    const { spec, next } = await watched();
    const following = next();
    await remove(spec);
    expect(await following).toBe("ended");
  });
});
