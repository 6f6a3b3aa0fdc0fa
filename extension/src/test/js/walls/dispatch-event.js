// as: content/selectors.js
// refused: Unblast never acts for the user
document.body.dispatchEvent(new Event("x"));
