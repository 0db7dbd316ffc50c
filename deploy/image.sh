#!/bin/sh
# Builds the container image without a registry: a root file system with the program, what it is linked to, trusted
# certificates and time zones, and nothing else: no shell, no packages.
#
#     cargo xtask build
#     deploy/image.sh [PROGRAM [NAME]]      # target/release/password-recover, localhost/password-recover
#
# It takes buildah (Debian's package), and runs as root or as anybody with subordinate ids. BUILDAH_ISOLATION and
# STORAGE_DRIVER are buildah's own settings; in a container, `STORAGE_DRIVER=vfs` needs no privileges.
# deploy/image-check.sh tries the image.
set -eu

top=$(cd "$(dirname "$0")/.." && pwd)
program=$(realpath "${1:-$top/target/release/password-recover}")
name=${2:-localhost/password-recover}
certificates=/etc/ssl/certs/ca-certificates.crt
zones=/usr/share/zoneinfo

for needed in "$program" "$certificates" "$zones/UTC"; do
    if [ ! -e "$needed" ]; then
        echo "image.sh: $needed is missing (packages ca-certificates and tzdata; cargo xtask build)" >&2
        exit 2
    fi
done

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
install -D -m 0755 "$program" "$root/usr/local/bin/password-recover"
# The loader and the libraries at the paths by which they are looked for.
ldd "$program" | grep -o '/[^ ]*' | while read -r library; do
    install -D -m 0755 "$library" "$root$library"
done
install -D -m 0644 "$certificates" "$root$certificates"
mkdir -p "$root$zones"
cp -R --dereference "$zones/." "$root$zones/"
install -d -m 1777 "$root/tmp"
install -D -m 0644 /dev/stdin "$root/etc/passwd" <<'PASSWD'
root:x:0:0::/:/nonexistent
recover:x:65532:65532::/data:/nonexistent
PASSWD
install -D -m 0644 /dev/stdin "$root/etc/group" <<'GROUP'
root:x:0:
recover:x:65532:
GROUP
# Names of this machine and of others.
install -D -m 0644 /dev/stdin "$root/etc/nsswitch.conf" <<'NSS'
hosts: files dns
NSS
# glibc loads these by name when it looks names up.
for module in libnss_files.so.2 libnss_dns.so.2 libresolv.so.2; do
    found=$(ldconfig -p | sed -n "s|.*$module.* => ||p" | head -n 1)
    if [ -n "$found" ]; then
        install -D -m 0755 "$found" "$root$found"
    fi
done

# Only the Docker format knows health checks.
container=$(buildah from --format docker scratch)
trap 'buildah rm "$container" >/dev/null; rm -rf "$root"' EXIT
buildah copy --quiet "$container" "$root" / >/dev/null
# Whoever runs the program owns nothing but this folder.
install -d -m 0700 "$root.data"
buildah copy --quiet --chown 65532:65532 --chmod 0700 "$container" "$root.data" /data >/dev/null
rmdir "$root.data"
buildah config \
    --env LISTEN_ADDR=0.0.0.0:8000 \
    --env DATABASE_URL=sqlite:///data/password-recover.sqlite3 \
    --env LOG_FORMAT=json \
    --workingdir /data \
    --user 65532:65532 \
    --volume /data \
    --port 8000/tcp \
    --stop-signal SIGTERM \
    --healthcheck 'CMD /usr/local/bin/password-recover healthcheck' \
    --healthcheck-interval 10s --healthcheck-timeout 6s --healthcheck-start-period 30s \
    --entrypoint '["/usr/local/bin/password-recover"]' \
    --cmd serve \
    "$container"
buildah commit --quiet --format docker "$container" "$name" >/dev/null
echo "$name"
