# Codes come in the order of the book, each once.
. "$src/tests/tw-tag/lib"
book <<'.'
* z
ya
* y
<a> | ya
* a
ya | iya
ya
.
say --no-evidence <<'.'
ya iya ya
.
