// as: pages/example.js
// refused: Only background/store.js touches storage
localStorage.clear();
