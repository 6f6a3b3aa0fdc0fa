// The content script starts here.
