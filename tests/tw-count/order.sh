# Times by time, codes by the book, others by n and then bytes; --sort and -n
awk -f "$src/tests/tw-count/records.awk" > in
cp "$src/tests/tw-count/programs.codebook" .
c="-c programs.codebook"
echo '{"id":"1","created_at":"2014-02-01T10:00:00Z","text":"","program":["unknown","wifi"]}' >> in
show() { tw-count "$@" -o tsv in | cut -f 1,2; }
show -b program $c
show -b program
show -b program $c --sort n
show -b program $c --sort value
show -b program $c --sort n -n 2
show -b month
show -b month --sort n
show -b kind,month -n 1
tw-count -b kind --sort size in
