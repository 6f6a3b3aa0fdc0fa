// as: pages/example.js
// refused: content, background and pages speak through
import "unblast-core";
