#!/bin/sh
# A gate: starts the image that was pushed, and asks it for a page. Exit code 0 lets the image get its tags.
#
#   smoke-test.sh [port in the container] [path]
#
# IMAGE is name@digest, so this runs exactly what would be tagged. It is pulled with the credentials of the step.
set -eu

port=${1:-8080}
path=${2:-/}

# No port is fixed: other jobs may run on the same machine.
container=$(docker run --quiet --detach --publish "127.0.0.1::$port" "$IMAGE")

# Whatever happens, also when the gate is stopped, the container goes; its log is the end of what this prints.
finish() {
  docker logs "$container" 2>&1 || true
  docker rm --force --volumes "$container" > /dev/null
}
trap finish EXIT
trap 'exit 1' INT TERM

address=$(docker port "$container" "$port/tcp" | head -n 1)

# A server needs a moment until it listens; any answer will do for that. One that has ended never will.
left=30
until curl --silent --output /dev/null --max-time 5 "http://$address/"; do
  left=$((left - 1))
  running=$(docker inspect --format '{{.State.Running}}' "$container")
  if [ "$running" != true ] || [ "$left" -le 0 ]; then
    echo "$IMAGE does not answer at port $port." >&2
    exit 1
  fi
  sleep 1
done

curl --fail --silent --show-error --max-time 10 "http://$address$path"
echo
echo "$IMAGE answers at $path."
