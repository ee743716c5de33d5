"""What cards and their sheets share: safe area, rows, marks to cut by."""
