# THEN/n: the same, in this order.
. "$src/tests/tw-tag/lib"
rules <<'.'
sudah THEN/1 online
.
say <<'.'
sudah online
sudah bisa online
sudah bisa lagi online
online sudah
.
