# tw has the options that all have, and its manual.
tw --help | head -n 1
tw -h | tail -n 1
tw --version
tw -%
[ -f "$src/man/tw.1" ] || echo 'no manual'
