# With -q nothing is said of a file; the status and the flow stay as they are.
cat > x.csv <<'X'
date,username,tweet,label
besok pagi,warga_satu,a,1
X
tw-normalize -q --dehydrate --flow f x.csv
echo $?
jq -c .troubles f
printf '{"id_str":"1"\n' | tw-normalize -q --quiet
