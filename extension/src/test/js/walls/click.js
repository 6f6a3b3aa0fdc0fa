// as: content/example.js
// refused: Unblast never acts for the user
document.body.click();
