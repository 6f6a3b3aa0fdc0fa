// as: background/example.js
// refused: Nothing leaves the device
new Worker("x.js");
