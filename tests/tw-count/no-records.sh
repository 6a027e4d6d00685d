# No records at all: said, whether rows are printed or not, with status 0. A
# part of none is a part like any other; lines that are no records are said, and
# a file that is not there is said to be no more than that.
cp "$src/tests/tw-count/programs.codebook" .
tw-count -b program < /dev/null; echo $?
tw-count -b program -c programs.codebook -o csv < /dev/null | cut -d , -f 1-4
tw-count -b program --partial < /dev/null > empty.part; echo $?
echo '{"id":"1","created_at":"2014-01-01T10:00:00Z","text":"","program":["lapor"]}' |
    tw-count -b program --partial > one.part
tw-count --merge empty.part one.part -o csv | cut -d , -f 1-4
echo nonsense | tw-count -b program; echo $?
tw-count -b program missing; echo $?
