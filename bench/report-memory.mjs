/** Loaded before a program that is measured: tells its parent at the end how much of it was resident at most. */
process.on("exit", () => process.send?.(process.resourceUsage().maxRSS / 1_024));
// The channel to the parent alone keeps no program running.
process.channel?.unref();
