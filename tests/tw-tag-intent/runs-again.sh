# A second run removes program_intent, too.
. "$src/tests/tw-tag-intent/lib"
tw-tag-intent -c i.codebook --near program posts.ndjson | tw-tag-intent -c i.codebook | show
