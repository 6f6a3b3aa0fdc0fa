// as: content/example.js
// refused: Nothing is said to the page
window.postMessage("x", "*");
