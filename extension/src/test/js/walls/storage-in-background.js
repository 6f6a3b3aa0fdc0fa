// as: background/example.js
// refused: Only background/store.js touches storage
chrome.storage.local.clear();
