# The file of verdicts is read while records are waited for: lines that are
# added, and all of it when it is written anew.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|andir=0.9||fire
X
: > verdicts.tsv
mkfifo feed
tw-case --through -c book.codebook --verdicts verdicts.tsv feed > out &
exec 3> feed
cat in >&3
wait_for '"id":"2",.*"row":\|"row":"case".*"id":"2"'
printf '1\tre' >> verdicts.tsv
sleep 0.5
printf 'al\n' >> verdicts.tsv
wait_for '"state":"real"'
printf '2\tfalse\n' > new.tsv
mv new.tsv verdicts.tsv
wait_for '"state":"false"'
exec 3>&-
wait
jq -c 'select(.row == "case") | [.id, .state, .verified, .real]' out
jq -c 'select(.row == "verdicts" and .topic == null) | [.cases, .verified, .real]' out
