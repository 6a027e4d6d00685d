# A post that has a stance is of a case when it complains; -e says otherwise.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire|"stance":["keluhan"]
2|1-08-10|budi|fire|regol=0.9||fire brigade came|"stance":["respon"]
3|1-08-20|cici|fire|regol=0.9||fire|"stance":[]
4|1-08-30|dodi|fire|regol=0.9||fire
5|1-08-40|eka|fire|regol=0.9||fire|"stance":null
X
tw-case --through -c book.codebook in | grouped
tw-case --through -c book.codebook -e '.author.handle != "ana"' in | grouped
