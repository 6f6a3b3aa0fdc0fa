// as: shared/example.js
// refused: Text from the page must never become markup
document.body.insertAdjacentHTML("beforeend", "x");
