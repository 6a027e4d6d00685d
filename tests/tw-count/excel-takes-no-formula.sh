# Texts that a spreadsheet would run are marked, in any width, after blanks.
printf '%s\n' '{"id":"1","text":"=1+1"}' '{"id":"2","text":"  =1+1"}' '{"id":"3","text":"＝1+1"}' \
    '{"id":"4","text":" ＠SUM(A1)"}' '{"id":"5","text":"＋62"}' '{"id":"6","text":"\n-x"}' '{"id":"7","text":"a=b"}' |
    tw-count -b 't=.text' -o excel 2> /dev/null | cut -d, -f1
