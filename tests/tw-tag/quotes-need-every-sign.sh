# In quotes every sign is needed, where it stands; the evidence has it.
. "$src/tests/tw-tag/lib"
rules <<'.'
"kapan?"
"24/7"
"lapor!"
"R&D"
":("
"a - b"
"(gratis"
.
say <<'.'
kapan? kapan kapan?? kapan ? kapan!
buka 24/7, bukan 24 7 atau 24-7
LAPOR! LAPOR lapor!!
R&D R & D RD
sedih :( dan :(( dan ( :
a - b a-b a  -  b
(gratis) gratis ((gratis
.
