"""What slides share: grid, clock, tracker, notes, jumps."""
