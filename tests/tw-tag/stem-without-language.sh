# ~word needs a language with stems.
. "$src/tests/tw-tag/lib"
rules <<'.'
~luncur
.
say < /dev/null
rules 'language: xx' <<'.'
~luncur
.
say < /dev/null 2>&1 | cut -c 1-90
