# A time that is stated and not understood is said once a file, with its number,
# its first place and an example; the status is 1, and -k accepts it.
cat > x.csv <<'X'
date,username,tweet
besok pagi,warga_satu,a
lusa,warga_satu,b
2014-05-14 10:00:00,warga_satu,c
X
tw-normalize -z Asia/Jakarta --flow f x.csv | jq -c .created_at
tw-normalize -z Asia/Jakarta x.csv > o 2> e; echo $?
tw-normalize -k -z Asia/Jakarta x.csv > o 2> e; echo $?
tw-normalize -k1 -z Asia/Jakarta x.csv > o 2> e; echo $?
jq -c .troubles f
