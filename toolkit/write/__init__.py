"""Writers: from a scene to the bytes of a file. They decide nothing about layout."""
