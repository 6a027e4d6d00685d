# What is said, how far it converges, what is silent.
cp "$src/tests/tw-claims/table.tsv" .
tw-claims table.tsv | jq -c .
