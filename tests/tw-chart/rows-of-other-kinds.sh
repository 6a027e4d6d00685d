# In a mixture of rows those that can be drawn are drawn, the others passed over.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --through "$src/tests/tw-thread/posts.ndjson" |
    grep '"row"' > threads
tw-count -b kind "$src/tests/tw-thread/posts.ndjson" 2> /dev/null > counts
echo '{"row":"tick","at":"2015-05-09T00:00:00+07:00"}' | cat threads - counts threads > mixture
tw-chart -o svg counts > want
tw-chart -o svg mixture | cmp - want && echo same
tw-chart -o svg threads
