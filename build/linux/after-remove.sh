#!/bin/sh
# postrm: what postinst wrote goes too. What the clerk wrote stays in the home folder.
set -e
case "$1" in remove | purge) ;; *) exit 0 ;; esac

profile=/etc/apparmor.d/fazhi-nianbao
if [ -f "$profile" ]; then
  if ! ischroot 2>/dev/null; then apparmor_parser --remove "$profile" 2>/dev/null || true; fi
  rm -f "$profile"
fi
