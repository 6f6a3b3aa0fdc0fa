// as: shared/example.js
// refused: shared serves the rooms
import "../background/store.js";
