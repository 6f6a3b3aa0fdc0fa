// as: content/selectors.js
// refused: Text from the page must never become markup
new DOMParser().parseFromString("x", "text/html");
