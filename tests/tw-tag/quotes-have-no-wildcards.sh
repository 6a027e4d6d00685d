# * and ? are signs in quotes; \" and \\ are a quote and a backslash.
. "$src/tests/tw-tag/lib"
rules <<'.'
"lapor*"
"kata\""
"c:\\d"
.
say <<'.'
laporan lapor lapor*
"kata" kata
c:\d c:d
.
