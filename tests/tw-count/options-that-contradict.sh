# Options that make no sense together are said so
cp "$src/tests/tw-count/programs.codebook" .
tw-count -b a --pairs --crosstab
tw-count -b a --pairs --levels a,b,c
tw-count -b a --versus . -w n
tw-count -b a --pairs --distinct b
tw-count -b a --permutations 9
tw-count -b a -o json
tw-count -b a --part test
tw-count -b a -c programs.codebook
tw-count -b program.aera -c programs.codebook
tw-count -b a -n many
tw-count -b a --levels high,low,high
