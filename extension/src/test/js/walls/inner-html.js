// as: content/example.js
// refused: Text from the page must never become markup
document.body.innerHTML = "x";
