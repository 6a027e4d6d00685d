# Keyness is drawn on either side of 0, faint where it may be none; pairs as a
# table of both.
awk -f "$src/tests/tw-count/records.awk" > tagged.ndjson
cp "$src/tests/tw-count/programs.codebook" .
COLUMNS=72
export COLUMNS
tw-count -b program -c programs.codebook --versus '.kind == "reply"' tagged.ndjson > key
tw-chart -o term key
tw-chart key | grep '<rect class="b[0-9]"'
tw-count -b program -c programs.codebook --pairs tagged.ndjson > pairs
tw-chart -o term pairs
tw-chart -o term --value n pairs | sed -n 1,7p
tw-chart pairs | grep -o '<g><title>[^<]*'
cat pairs pairs | tw-chart -o term
tw-chart -o term --value phi key
sed 's/"row":"pair",/&"kind":"x",/' pairs | tw-chart -o term
