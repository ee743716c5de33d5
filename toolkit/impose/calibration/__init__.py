"""The sheet that a printer is measured with: where its scales stand, what is read off them, and what a printer does that gives such readings."""
