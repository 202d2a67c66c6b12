import type { Model } from "../model/model.js";
import type { TextFile } from "../validators/emit.js";

/** plan → emit → print → format: the model as texts of all generated files. What it takes is loaded only now. */
export async function generate(model: Model): Promise<TextFile[]> {
  const [
    { plan },
    { emitSources },
    { printSources, headline },
    { formatFiles },
    { emitValidators },
    { emitReference },
  ] = await Promise.all([
    import("../plan/plan.js"),
    import("../emit/all.js"),
    import("./print.js"),
    import("./format.js"),
    import("../validators/emit.js"),
    import("../reference/emit.js"),
  ]);
  const sources = printSources(emitSources(model, plan(model)));
  const validators = emitValidators(model).map(({ path, text }) => ({ path, text: `${headline("spec")}\n${text}` }));
  return formatFiles([...sources, ...validators, emitReference(model)]);
}
