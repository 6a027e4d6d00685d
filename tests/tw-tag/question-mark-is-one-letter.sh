# ? is exactly one letter, also one of several bytes.
. "$src/tests/tw-tag/lib"
rules <<'.'
wi?i
.
say <<'.'
wifi WiFi wihi wiffi wii
wiçi wi😀i
.
