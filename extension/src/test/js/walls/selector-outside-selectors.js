// as: content/example.js
// refused: Only content/selectors.js knows
document.querySelector("li");
