# Two days of posts take no more memory than their first six hours, within two
# megabytes: what is remembered has bounds, here set low.
case $build in */*san) exit ;; esac
cp "$src"/tests/tw-tag-place/toy.tsv "$src"/tests/tw-tag-place/words.tsv .
cat > book.codebook << 'X'
codebook 1
title:      Made up for tests
dimension:  topic
* road Roads
** lamp Street lamps
  lamp
** hole Holes
  hole
* fire Fires
  fire
* water Water
  water
X
awk -v posts=40000 -v areas=300 -v seed=2 -f "$src/tests/live/stream.awk" > days
head -5000 days > morning
flat() {
	rm -f state
	first=$("$build/tools/peak" morning "$@" 2> err) || [ $? = 1 ] || cat err
	rm -f state
	last=$("$build/tools/peak" days "$@" 2> err) || [ $? = 1 ] || cat err
	[ "$last" -le $((first + 2048)) ] || echo "$1: from $first to $last KiB"
}
flat tw-sort --follow --late 1m --hold 100
flat tw-tag-place -j1 -g ./toy.tsv --posts 1000 --users 100 --state state
# Jobs fill their blocks first: 16 MB and 8 MB a job.
peak=$("$build/tools/peak" days tw-tag-place -j2 -g ./toy.tsv)
[ "$peak" -le 32768 ] || echo "tw-tag-place -j2: $peak KiB"
flat tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b topic --through \
    --open 500 --within 2h --exact 1000 --state state
flat tw-case -c ./book.codebook --through --open 1000 --window 10m --state state
flat tw-burst -b hashtags,place_about --keys 64 --warm 30m --through --state state
flat tw-watch --once --state state
