// as: background/store.js
// refused: Only background/store.js touches storage
indexedDB.open("x");
