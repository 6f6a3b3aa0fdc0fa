// as: content/example.js
// refused: Only background/store.js touches storage
document.cookie;
