import type { Render } from "./render.js";

/** For programs: the findings as they are. */
export const renderJson: Render = (findings) => `${JSON.stringify({ findings }, undefined, 2)}\n`;
