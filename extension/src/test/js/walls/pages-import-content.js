// as: pages/example.js
// refused: content, background and pages speak through
import "../content/main.js";
