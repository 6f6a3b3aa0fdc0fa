// as: content/example.js
// refused: Nothing leaves the device
window["fetch"]("https://example.org");
