# Of overlapping names the longer counts, and a type word does not make one
# longer: soekarno hatta is not jalan soekarno.
. "$src/tests/tw-tag-place/lib"
printf 'street\tjalan-soekarno\tJalan Soekarno\tcoblong\tsoekarno?\nstreet\tjalan-soekarno-hatta\tJalan Soekarno-Hatta\tbuahbatu\n' >> toy.tsv
about <<'.'
jalan soekarno hatta
jalan soekarno-hatta
jalan soekarno gelap
.
