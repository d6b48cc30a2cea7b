#!/bin/sh
# postinst: how the pages' sandbox gets its rights, which differs from system to system. The rest dpkg's triggers do.
set -e
[ "$1" = configure ] || exit 0

sandbox=/opt/fazhi-nianbao/chrome-sandbox
profile=/opt/fazhi-nianbao/resources/apparmor-profile

# Kernels that keep user namespaces from ordinary users (unprivileged_userns_clone = 0) still give them to root, who asks here.
for_users="$(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null || echo 1)"
if [ "$for_users" = 1 ] && [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; then
  chmod 0755 "$sandbox"
else
  chmod 4755 "$sandbox"
fi

# Ubuntu 24 and later let a program use user namespaces only under a profile that says so; an older AppArmor cannot read it.
if apparmor_status --enabled >/dev/null 2>&1 && apparmor_parser --skip-kernel-load "$profile" >/dev/null 2>&1; then
  cp "$profile" /etc/apparmor.d/fazhi-nianbao
  if ! ischroot 2>/dev/null; then apparmor_parser --replace /etc/apparmor.d/fazhi-nianbao || true; fi
fi
