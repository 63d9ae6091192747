#!/bin/sh
# Makes up the database's passwords where there are none yet. The database reads all of them,
# the application (user 10001) its own two.
set -eu
umask 077
cd /run/passwords
for name in superuser owner app; do
  if [ ! -s "$name" ]; then
    head -c 24 /dev/urandom | base64 | tr '+/' '-_' > "$name.draft"
    mv "$name.draft" "$name"
  fi
  chown postgres:10001 "$name"
done
chmod 0400 superuser
chmod 0440 owner app
chown postgres:10001 .
chmod 0750 .
