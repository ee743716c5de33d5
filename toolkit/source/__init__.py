"""From YAML text to checked records that remember where each word stands."""
