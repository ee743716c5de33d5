"""The picture of a principle, computed: shapes, where they meet, and the words for it."""
