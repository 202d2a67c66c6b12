import { printJson } from "../json.js";
import type { Render } from "./render.js";

/** For programs: the findings as they are. */
export const renderJson: Render = (findings) => printJson({ findings });
