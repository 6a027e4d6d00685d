# --primary keeps the strongest intent, of equals the first in the book.
. "$src/tests/tw-tag-intent/lib"
printf '%s\n' '{"id":"1","text":"ayo makasih"}' '{"id":"2","text":"bagus makasih"}' \
    '{"id":"3","text":"ya"}' '{"id":"4","text":"ayo"}' |
tw-tag-intent -c i.codebook --primary | show
tw-tag-intent -c i.codebook --primary --near program --no-evidence posts.ndjson | show
