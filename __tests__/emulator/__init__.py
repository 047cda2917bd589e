"""An AWS emulator for tests and demos: moto, made as strict as AWS where deletion is concerned.

See README.md in this folder.
"""
