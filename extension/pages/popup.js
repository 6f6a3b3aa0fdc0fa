// The popup starts here.
