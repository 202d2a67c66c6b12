/**
 * Imports a package as an ES module. It stays a file of its own beside the bundle: code from V8's cache cannot import.
 *
 * @param {string} specifier @returns {Promise<unknown>}
 */
export const importPackage = (specifier) => import(specifier);
