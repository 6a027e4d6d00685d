# Columns that only say whether a post is a reply, and one that holds whatever is
# known: an id, a handle, a number that a spreadsheet has rounded.
tw-normalize -q $src/tests/tw-normalize/relations/yes-and-no.csv | jq -c '[.kind,.reply_to]'
