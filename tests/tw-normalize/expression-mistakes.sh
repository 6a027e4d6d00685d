# A jq expression that is none ends the program before it reads: what is wrong,
# in which line. One that fails on a record says so; the record is left out.
tw-normalize -e '.text |
 no_such_function' no-such-file
echo $?
tw-normalize -e '.text' -e '.lang ==' no-such-file > said 2>&1; echo "status $?"
sed 's/syntax error.*/SYNTAX/' said
printf '%s\n' '{"id":"1","platform":"x","kind":"original","text":"a"}' \
    '{"id":"2","platform":"x","kind":"original","text":"b","n":1}' > records
tw-normalize -e '.n + 1 == 2' records
tw-normalize -e '.n.no == 2' records > out 2>&1
echo $?
for i in 3 4 5 6; do sed -n "2s/\"2\"/\"$i\"/p" records; done |
    tw-normalize -e '.n.no == 2' >> out 2>&1
sed 's/with string/with/' out
