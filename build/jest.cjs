/**
 * A transform for Jest, whose CommonJS has no place for ES modules: `import` and `export` of this package's own files become
 * `require` and `exports`. It knows the forms that its build writes, and no others.
 */
"use strict";

const IMPORT =
  /\bimport\s*(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)\s*|\{([^{}]*)\}\s*)?from\s*"(node:[\w/]+|\.\/shared\.js)"/g;
const EXPORT = /\bexport\s*\{([^{}]*)\};?(?=\s*(?:\/\/# sourceMappingURL=.*\s*)?$)/;

module.exports = {
  process(source) {
    const imports = [];
    const code = source
      .replace(IMPORT, (_, whole, space, names, from) => {
        const all = [whole ?? space, names && `{${names.replace(/([\w$]+)\s+as\s+/g, "$1:")}}`];
        for (const taken of all) if (taken) imports.push(`const ${taken}=require("${from}");`);
        return "";
      })
      .replace(EXPORT, (_, names) => {
        const got = names.split(",").map((one) => one.trim().split(/\s+as\s+/));
        return `for(const[name,get]of Object.entries({${got.map(([own, name = own]) => `${name}:()=>${own}`).join(",")}}))Object.defineProperty(exports,name,{get,enumerable:true});`;
      });
    return { code: `"use strict";${imports.join("")}${code}` };
  },
};
