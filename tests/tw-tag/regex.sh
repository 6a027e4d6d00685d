# A regular expression runs on the original text: case and signs as they are.
. "$src/tests/tw-tag/lib"
rules <<'.'
/L[A-Z]{4}!/
/rt ?\d+/i
/\bé/
.
say <<'.'
LAPOR! lapor! LAPOR
RT 05 rt05 Rt 1
é e\u00e9
.
