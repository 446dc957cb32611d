#!/bin/sh
echo "charon @revision@"
