// as: pages/example.js
// refused: Unblast never acts for the user
document.forms[0].submit();
