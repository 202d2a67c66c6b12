/** What a client and a vector take where they say nothing. That of a vector stands in its schema as well. */

/** Not the first by name: another profile must not become the default by its name. */
export const DEFAULT_PROFILE = "seamless";

export const DEFAULT_LANGUAGE = "en";
