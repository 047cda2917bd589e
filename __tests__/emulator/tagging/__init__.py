"""The Resource Groups Tagging API: what it lists of what carries tags, and what it still lists."""
