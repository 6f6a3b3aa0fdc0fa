// as: background/store.js
// refused: Nothing leaves the device
navigator.sendBeacon("https://example.org");
