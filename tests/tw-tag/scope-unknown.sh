. "$src/tests/tw-tag/lib"
echo ya | rules
tw-tag -c b.codebook --scope mine < /dev/null
