"""What an assembled model is: quantities, their structure and their order."""
