"""An AWS emulator for tests and demos: moto, made as strict as AWS where deletion is concerned.

See README.md in this folder.
"""

import os

# Hundreds of public images, made anew for each account and region, that nothing here launches.
os.environ.setdefault("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
