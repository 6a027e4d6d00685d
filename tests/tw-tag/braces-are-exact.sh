# In braces case counts and every sign is needed; no clitic, no long letters.
. "$src/tests/tw-tag/lib"
rules 'language: id' <<'.'
{LAPOR}
{Smart City}
{Jum'at}
.
say <<'.'
LAPOR lapor Lapor LAPORnya LAPORRR
Smart City SMART CITY Smart city #SmartCity #smartcity
Jum'at Jum’at Jum at Jumat
#LAPOR #lapor
.
