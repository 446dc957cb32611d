#!/bin/sh
# A gate: looks for packages with known holes in $IMAGE, for each of $PLATFORMS. It stands for a scanner such as Trivy
# and ends as one does: exit code 1 for a HIGH or CRITICAL hole, and what was found is in scan.sarif.
set -eu

platforms=${PLATFORMS:-$(docker version --format '{{.Server.Os}}/{{.Server.Arch}}')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: > "$work/found"

for platform in $(echo "$platforms" | tr , ' '); do
  # What has a digest is in a registry; anything else was loaded into the engine.
  case $IMAGE in
    *@sha256:*) docker pull --quiet --platform "$platform" "$IMAGE" > /dev/null ;;
  esac
  # Nothing of the image is run, so it may be for any processor.
  container=$(docker create --platform "$platform" "$IMAGE" none)
  docker cp "$container:/usr/share/packages.txt" "$work/packages" > /dev/null
  docker rm "$container" > /dev/null
  while read -r severity name version; do
    grep -qx "$name $version" "$work/packages" || continue
    echo "$severity: $name $version is in the image for $platform"
    echo "$severity $name $version" >> "$work/found"
  done < known-holes.txt
done

{
  printf '{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{'
  printf '"tool":{"driver":{"name":"scan.sh","rules":[]}},"results":['
  separator=
  sort -u "$work/found" | while read -r severity name version; do
    level=error
    [ "$severity" = LOW ] && level=note
    printf '%s{"ruleId":"%s-%s","level":"%s",' "$separator" "$name" "$version" "$level"
    printf '"message":{"text":"%s: %s %s has a known hole."},' "$severity" "$name" "$version"
    printf '"locations":[{"physicalLocation":{"artifactLocation":{"uri":"packages.txt"}}}]}'
    separator=,
  done
  printf ']}]}\n'
} > scan.sarif

if grep -qE '^(HIGH|CRITICAL) ' "$work/found"; then
  echo "$IMAGE must not be published." >&2
  exit 1
fi
echo "$IMAGE has no HIGH or CRITICAL hole."
