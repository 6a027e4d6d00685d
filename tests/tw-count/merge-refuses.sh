# Parts that do not fit together, are cut off, or are none
awk -f "$src/tests/tw-count/records.awk" > in
tw-count -b program --partial in > a
tw-count -b kind --partial in > b
tw-count --merge a b
tw-count --merge -b kind a
tw-count --merge --cluster week a
sed '$d' a > cut
tw-count --merge cut
sed 3d a > cut
tw-count --merge cut
sed 1d a > cut
tw-count --merge cut
sed 's/"version":1/"version":2/' a | tw-count --merge
sed 's/"2014-01-01":/"someday":/' a | tw-count --merge
tw-count -b program in | tw-count --merge
tw-count --merge in > said 2>&1; echo "status $?"
head -1 said >&2
tw-count --merge < /dev/null
sed 's/"by":\["lapor"\],"x":{"2014-01-01"/"by":["lapor"],"x":{"2011-01-01"/' a | tw-count --merge
