# --near program counts a cue only in the sentence of a program's evidence.
. "$src/tests/tw-tag-intent/lib"
tw-tag-intent -c i.codebook --near program --no-evidence posts.ndjson | show
tw-tag-intent -c i.codebook --near program posts.ndjson | sed -n 's/.*"intent_e/"intent_e/p'
