# It is not shown, as no verdict could name it, and is said by its line.
cat > cases << 'X'
{"row":"case","id":"7","topic":"fire","first":"2015-05-01T10:00:00+07:00","people":1,"state":"new"}
{"row":"case","topic":"flood","first":"2015-05-01T10:00:00+07:00","people":1,"state":"new"}
X
tw-watch --once cases | grep -o 'fire\|flood' | sort | uniq -c
