import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "cli/dist", "generated/validators.js", "coverage", "bench/made", "bench/peers"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // In the public surface, a type of Node's has to be found without an import.
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unsafe-type-assertion": "error",
      // An interface shows its own name in an editor where an alias shows what it stands for.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["**/*.js", "**/*.mjs", "**/*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
  // The vendor retired two kinds of transferFund; the generated code must still name them.
  { files: ["generated/**", "cli/demo/**"], rules: { "@typescript-eslint/no-deprecated": "off" } },
  { files: ["cli/**", "generator/**"], rules: { "no-console": "off" } },
);
