import globals from "globals";

export default [
  { ignores: ["target/", "node_modules/"] },
  { languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: { ...globals.browser, ...globals.webextensions } } },
  { files: ["build.mjs", "build-steps/**", "src/test/**"], languageOptions: { globals: globals.node } },
  { rules: { "no-undef": "error", "no-unused-vars": "error", "prefer-const": "error", eqeqeq: "error" } },
];
