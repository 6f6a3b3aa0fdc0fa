// as: background/example.js
// refused: content, background and pages speak through
import "../pages/popup.js";
