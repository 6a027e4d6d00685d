# What no record has is said, with what may have been meant: a misspelt member
# is status 1, a member that records may well go without is a note.
cat > in <<'R'
{"id":"1","created_at":"2014-01-05T10:00:00Z","text":"","author":{"handle":"a"},"extra":{"coder":"x"},"program":[]}
{"id":"2","created_at":"2014-01-06T10:00:00Z","text":"","author":{"handle":"b"},"extra":{"coder":"y"},"program":["lapor"]}
R
for o in '-b progam' '-b author.handel' '-b extra.coders' '-b program,topic/1' '-b program.area' '-b program_intent' '-b likes' \
    '-b program -w counts.like' '-b program --distinct athor.handle' \
    '-b program --distinct author.handle -w counts.like' \
    '-b hashtags' '-b x=.lables' '-b program --versus .kind=="reply"' '-b program'
do
	echo "tw-count $o" >&2
	tw-count --cluster none $o in > out
	echo $?
done
sed 's/"created_at":"[^"]*",//' in > timeless
tw-count -b month timeless; echo $?
# A part may be without it; all of them together are worth a note.
head -1 in | tw-count --partial -b progam > a.part; echo $?
tail -1 in | tw-count --partial -b progam > b.part; echo $?
tw-count --merge a.part b.part; echo $?
