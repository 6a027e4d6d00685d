# A manifest names the books that a book includes, and the lexicons of these, each once.
printf 'codebook 1\nlexicon: l.lexicon\n* a\n  a\n* b\n  b\n' > b.codebook
printf 'x = y\n' > l.lexicon
printf 'codebook 1\ndimension: d\ninclude: b.codebook a\ninclude: b.codebook b\nlexicon: l.lexicon\n* c\n  c\n' > a.codebook
tw-report --manifest -c a.codebook > manifest.json < /dev/null
grep -o '"role":"[a-z]*","name":"[^"]*"' manifest.json
tw-report --verify manifest.json && printf '\n' >> b.codebook
tw-report --verify manifest.json
