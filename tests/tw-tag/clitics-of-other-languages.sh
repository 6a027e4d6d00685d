# Other languages have no clitics.
. "$src/tests/tw-tag/lib"
rules 'language: en' <<'.'
macet
.
say <<'.'
macetnya macet
.
