# Posts that nobody tagged are of no case, and an expression that fails is true
# of none: both are said, and are findings.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|andir=0.9||fire
X
tw-case -c book.codebook -d subject in; echo $?
tw-case -c book.codebook -e '.text | tonumber' in; echo $?
tw-thread -a kota -e '.text | tonumber' << 'X'
{"id":"1","created_at":"2015-05-01T08:00:00Z","text":"@kota lampu mati","author":{"handle":"ana"},"mentions":["kota"]}
X
echo $?
tw-thread -a kota --withdrawn 'error("no")' << 'X' > rows
{"id":"1","created_at":"2015-05-01T08:00:00Z","text":"@kota lampu mati","author":{"handle":"ana"},"mentions":["kota"]}
{"id":"2","created_at":"2015-05-01T08:05:00Z","text":"sudah","author":{"handle":"ana"},"reply_to":{"id":"1","handle":"ana"}}
{"id":"3","created_at":"2015-05-01T08:06:00Z","text":"siap","author":{"handle":"kota"},"reply_to":{"id":"1","handle":"ana"}}
X
echo $?
