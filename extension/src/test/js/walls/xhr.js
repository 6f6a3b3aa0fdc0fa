// as: content/selectors.js
// refused: Nothing leaves the device
new XMLHttpRequest();
