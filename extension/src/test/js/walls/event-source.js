// as: shared/example.js
// refused: Nothing leaves the device
new EventSource("https://example.org");
