"""IAM: which actions a call needs, and whether its caller has them."""
