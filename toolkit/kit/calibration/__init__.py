"""Parts of a calibration sheet: scales to read, crosses to see through, lines to fill in."""
