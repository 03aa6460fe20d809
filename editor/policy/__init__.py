"""What a policy is: values and rules, nothing else."""
