mkdir lib
printf 'yg = yang\n' > lib/slang.lexicon
printf 'codebook 1\nlexicon: lib/slang.lexicon\n* a\nx\n' > lib/a.codebook
printf 'codebook 1\nlexicon: lib/slang.lexicon\ndimension: other\n* b\ny\n' > lib/b.codebook
printf '{"id":"1"}\n{"id":"2"}\n' | gzip -n > posts.jsonl.gz
tw-report --manifest -c lib/a.codebook -c lib/b.codebook archive=posts.jsonl.gz | sed -e 's/"sha256":"[0-9a-f]\{64\}"/SHA/' -e 's/"bytes":[0-9]*/BYTES/'
