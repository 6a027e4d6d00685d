# The encoding of a dictionary is found where its bytes tell, and asked for
# where they do not: what is read wrongly is found in no text.
try() { # name, bytes by printf, what must not be in the book
	printf "$2" > "$1"
	tw-import -d d "$1" 2> said | sed -n '/^  [^#]/p'
	sed -n 's/.*not UTF-8/not UTF-8/p' said | cut -c 1-52
}
# western
try fr.lc3 '+x\n\351t\351\nf\352te\n\347a\n'
# Polish, Czech, Turkish, Cyrillic, Greek, Hebrew
try pl.lc3 '+x\n\277\363\263\346\n\263aska\n'
try cz.lc3 '+x\n\370eka\n\350as\nd\354ti\n'
try tr.lc3 '+x\na\360a\347\n'
try ru.lc3 '+\357\360\356\341\352\340\n\357\360\356\341\352\340\n'
try he.lc3 '+x\n\353\341\351\371\n'
# Japanese with kana; few letters of two bytes; many of Korean, of Chinese
try ja.cod '*a\n\202\320\202\307\202\242 or \203\211\203b\203V\203\205\n'
try few.cod '*\261\346\n\265\265\267\316 or \301\244\303\274\n'
try kr.cod '*\261\263\305\353\n\265\265\267\316 or \301\244\303\274 or \261\346\270\267\310\373 or \271\366\275\272 or \301\366\307\317\303\266\n'
try cn.cod '*\275\273\315\250\n\266\302\310\373 or \265\300\302\267 or \271\253\275\273\263\265 or \265\330\314\372 or \320\320\312\273 or \324\347\270\337\267\345\n'
try xml.ykd '<?xml version="1.0" encoding="windows-1251"?>\n<dictionary style="050805" patternengine="substring"><cnode name="a"><pnode name="\357\360\356\341\352\340"></pnode></cnode></dictionary>'
tw-import --encoding windows-1251 ru.lc3 2> /dev/null | tail -2
tw-import --encoding UTF-8 ru.lc3
tw-import --encoding nope ru.lc3
tw-import ru.lc3 > said 2>&1; echo "status $?"
grep -o 'windows-1251 ([^)]*)' said
