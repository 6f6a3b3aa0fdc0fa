// as: content/example.js
// refused: Only content/selectors.js knows
export const key = "componentkey";
