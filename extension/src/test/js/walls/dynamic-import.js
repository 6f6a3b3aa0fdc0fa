// as: background/example.js
// refused: Nothing leaves the device
import("https://example.org/x.js");
