"""What people do with a policy, without a screen."""
