// The background starts here.
