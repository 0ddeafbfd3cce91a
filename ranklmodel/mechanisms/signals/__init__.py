"""From receptors through cytokines to RANKL and OPG."""
