# A lexicon named by a path is looked for beside the book, so that a book works from
# every folder.
mkdir -p books/words
printf 'codebook 1\nlexicon: words/short.lexicon\n* a\n  yang lain\n  yes: yg lain\n' > books/x.codebook
printf 'yg = yang\n' > books/words/short.lexicon
tw-lint books/x.codebook
cd books && tw-lint x.codebook
