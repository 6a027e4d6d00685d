# Typing errors: one in six letters, two in ten, the same first letter, and no
# word of the gazetteer or the words around names.
. "$src/tests/tw-tag-place/lib"
about <<'.'
di antpani
di antapai
di antapain
di bntpani
di gedbage
di sukjdi
di sekloa
di bandung weetn
di sumurbandng
di sumr banding
di lampi
.
# Another number is another place.
printf 'school\tsmpn-4\tSMPN Negeri 44\tcoblong\n' >> toy.tsv
about <<'.'
smpnnegeri44
smpnnegeri46
.
