// as: content/example.js
// refused: Nothing leaves the device
new Image().src = "https://example.org/x.png";
