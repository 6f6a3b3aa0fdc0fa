import globals from "globals";
import { walls } from "./eslint-walls.js";

export default [
  // The files in walls/ are there to be refused; walls.test.js lints them.
  { ignores: ["target/", "node_modules/", "src/test/js/walls/"] },
  { languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: { ...globals.browser, ...globals.webextensions } } },
  { files: ["*.js", "build.mjs", "build-steps/**", "src/test/**"], languageOptions: { globals: globals.node } },
  {
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      "no-undef": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "prefer-const": "error",
      "no-var": "error",
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
    },
  },
  ...walls,
];
