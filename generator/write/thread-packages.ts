/** Loads the packages of the thread; to be imported before anything that imports them. */
import { loadPrinterAndFormatter } from "./format.js";
import { start } from "./thread-start.js";

export const storeCode: () => void = loadPrinterAndFormatter(start.code);
