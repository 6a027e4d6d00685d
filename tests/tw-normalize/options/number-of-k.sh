# -k takes its number in the same word; where it stands alone, before or behind
# the files, and names no file, that is said. Too small a number is status 1.
printf 'bad\n{"id":"1","text":"a"}\nbad\n' > posts
tw-normalize -k 2 posts 2>&1 | sed -n 1p
tw-normalize posts -k 2 2>&1 | sed -n 1p
tw-normalize -k1 posts > out 2> err; echo $?
tw-normalize -k2 posts > out 2> err; echo $?
tw-normalize -kmany posts 2>&1 | sed -n 1p
echo '{"id":"2","text":"b"}' > 2
tw-normalize -k 2 2> err | cut -c 1-9
