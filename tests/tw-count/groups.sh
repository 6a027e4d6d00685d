# of, share and interval are within the group; a book completes it
awk -f "$src/tests/tw-count/records.awk" > in
cp "$src/tests/tw-count/programs.codebook" .
c="-c programs.codebook"
tw-count -b month,program -o tsv in | cut -f 1,2,3,4,6
tw-count -b month,program $c -o tsv in | cut -f 1,2,4,5,7
tw-count -b program,month $c -o tsv in | cut -f 1,2,3,4,6 | tail -3
tw-count -b author.handle,kind $c in
