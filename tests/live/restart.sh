# A pipe of programs that remember, killed twenty times at random bytes of its
# input and at random moments, each time started again with a feed that begins
# some time back: the rows and the places are those of a run that was never
# stopped.
cp "$src"/tests/tw-tag-place/toy.tsv "$src"/tests/tw-tag-place/words.tsv .
cat > book.codebook << 'X'
codebook 1
title:      Made up for tests
dimension:  topic
properties: office limit
* road Roads
  office:   Works
  limit:    3d
** lamp Street lamps
  lamp
** hole Holes
  hole
* fire Fires
  office:   Brigade
  limit:    6h
  fire
* water Water
  water
X
# Ten minutes of the stream last a quarter of a second: states must not wait for
# a slow disk.
keep=$(mktemp -d /dev/shm/tw.XXXXXX 2> /dev/null || mktemp -d)
trap 'rm -rf "$keep"' EXIT
export keep
cat > pipe << 'X'
trap : TERM
state() { [ -z "$states" ] || echo "--state $keep/$1"; }
tw-sort --follow --tick 10s -U |
    tw-tag-place -g ./toy.tsv $(state place) -U |
    tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b topic --through $(state thread) -U |
    tw-case -c ./book.codebook --through $(state case) -U |
    tw-burst -b hashtags,place_about --warm 30m --through $(state burst) -U
X
# By kind and id the row that came last, then where each post was first placed:
# what was placed long before a stop is placed anew, and passed over by the others.
# Ticks are of today.
last() {
	jq -s -c 'map(select(.row != "tick")) |
	    (map(select(.row == "thread" or .row == "case"))
		| group_by(.row, .id)[] | .[-1]),
	    (map(select(.row == "answer" or .row == "verdicts"))
		| group_by(.row, .topic)[] | .[-1]),
	    (map(select(.row == "burst"))
		| group_by(.dimension, .key, .begin)[] | .[-1]),
	    (map(select(.row == null)) | group_by(.id)[] | .[0]
		| [.id, .place_about_ranked])'
}
awk -v posts=1500 -v seed=1 -f "$src/tests/live/stream.awk" > stream
sh pipe < stream | last > want
export states=on
killed() {
	rm -f "$keep"/*
	"$build/tools/restart" --no-sandbox "$@" --speed 2400 --back 2h stream sh pipe 2> err | last > got
	cmp want got && echo same
	sed 's/[0-9][0-9]*/N/' err
}
killed
# Ended in order by SIGTERM, it goes on where it was.
killed --term --kills 5 --seed 2
# What the command centre sees at the end.
sed '$s/$/ |/' pipe > seen
echo 'tw-watch --once --size 120x40 $(state watch)' >> seen
rm -f "$keep"/*
states= sh seen < stream > want.page
"$build/tools/restart" --no-sandbox --seed 3 --speed 2400 --back 2h stream sh seen 2> err > page
cmp want.page page && echo "the same page of $(wc -l < page) lines" || cat err
grep -o '"row":"[a-z]*"' want | sort | uniq -c
