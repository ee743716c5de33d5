"""Parts that layouts share: section shapes and marks, the motif, stacks and grids, lines to write on."""
