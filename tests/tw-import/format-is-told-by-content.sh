printf '+a\nb\n' | tw-import 2>&1 | grep entries
printf '%%\n1\ta\n%%\nb\t1\n' | tw-import 2>&1 | grep entries
printf 'Entry,a\nb,X\n' | tw-import 2>&1 | grep entries
printf '<dictionary><cnode name="a"><pnode name="b"/></cnode></dictionary>' | tw-import 2>&1 | grep entries
printf 'A\n\tB (1)\n' | tw-import 2>&1 | grep entries
printf '*a\nb\n' | tw-import 2>&1 | grep entries
printf 'a:\n- b\n' | tw-import 2>&1 | grep entries
