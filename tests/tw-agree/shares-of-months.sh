# Direct shares of months need their own coded posts; --steady pools the errors.
. "$src/tests/tw-agree/make-archive"
set -- -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --correct -b month archive.ndjson
tw-agree "$@" --of records | jq -c 'select(.program == "lapor") | [.month, .n, .of, .share, .low, .high, .archive_low, .archive_high, .coded]'
tw-agree "$@" --of records --steady | jq -c 'select(.program == "lapor") | [.month, .share, .low, .high, .steady_p, .note]'
{ head -n 9 ana.csv; } > few.csv
tw-agree -d program --gold few.csv --correct -b month --of records archive.ndjson | jq -c '[.month, .program, .share, .why]'
