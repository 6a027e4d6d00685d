# -k takes its number in the same word; where it stands alone, before or behind
# the files, and names no file, that is said. Too small a number is status 1.
printf 'bad\n{"id":"1","text":"a"}\nbad\n' > posts
tw-normalize -k 2 posts > said 2>&1; echo "status $?"
sed -n 1p said
tw-normalize posts -k 2 > said 2>&1; echo "status $?"
sed -n 1p said
tw-normalize -k1 posts > out 2> err; echo $?
tw-normalize -k2 posts > out 2> err; echo $?
tw-normalize -kmany posts > said 2>&1; echo "status $?"
sed -n 1p said
echo '{"id":"2","text":"b"}' > 2
tw-normalize -k 2 2> err | cut -c 1-9
