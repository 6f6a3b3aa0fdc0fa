// as: pages/example.js
// refused: content, background and pages speak through
import "../background/store.js";
