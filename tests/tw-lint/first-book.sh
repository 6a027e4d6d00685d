# The book that tw-codebook(5) begins with has no finding, its examples hold,
# and posts get its code.
awk '/^\.Bd -literal/ && !n { n = 1; next } /^\.Ed/ && n == 1 { n = 2 } n == 1' \
    "$src/man/tw-codebook.5" > first.codebook
[ "$(wc -l < first.codebook)" -gt 8 ] || echo 'no book'
tw-lint -c first.codebook
echo '{"id":"1","platform":"x","kind":"original","text":"PJU di Dago padam"}' |
    tw-tag -c first.codebook | jq -c '.topic, .topic_evidence[0].words'
