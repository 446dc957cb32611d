#!/bin/sh
echo "worker $WORKER_VERSION is working on $WORKS_ON"
