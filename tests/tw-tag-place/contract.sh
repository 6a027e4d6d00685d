# The examples of the table of scores: what each says, and how much of it.
. "$src/tests/tw-tag-place/lib"
about <<'.'
dago macet
macet di dago
lampu mati di jl dago
kel dago belum dapat air
banjir di pastuer
macet pasteur arah dago
jl buah batu dkt kordon bolong
kebakaran di palasari
kebakaran di palasari cibiru
banjir cimahi
pohon tumbang di jln sangkuriang dpn polsek coblong
jalan gedebage gelap
semangat merdeka
merdeka dkt bip macet
jl dago gelap
.
