"""What name badges and table tents share: the sections' shapes, the sizes of names, and the signs of tables."""
