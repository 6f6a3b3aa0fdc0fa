// as: background/example.js
// refused: Nothing leaves the device
fetch("https://example.org");
