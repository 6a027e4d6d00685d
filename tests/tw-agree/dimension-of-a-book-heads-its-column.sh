# Without a design the dimension is that of the book: its name alone heads the
# column, and not the lines of the book after it.
. "$src/tests/tw-agree/make-archive"
set -- -c "$src/tests/tw-agree/book.codebook" --gold ana.csv --correct archive.ndjson
tw-agree "$@" -o csv 2> said | head -n 2 | cut -d , -f 1-3
tw-agree "$@" 2> said | head -n 1 | cut -c 1-60
