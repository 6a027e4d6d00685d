# An encoding that --encoding or the first line of XML says: by the names that
# are used, and what is said when it is not known or not what the file has.
xml() { # first line
	printf '%s\n<dictionary style="050805" patternengine="substring"><cnode name="a"><pnode name="\357\360"></pnode></cnode></dictionary>' "$1" > xml.ykd
	echo "$1"
	tw-import -d d xml.ykd 2>&1 | sed -n 's/; it may be .*//; /^  [^#]/p; /UTF-8/p; /known/p; /read as/p'
}
xml '<?xml version="1.0" encoding="windows-1251"?>'
xml '<?xml version="1.0" encoding="WINDOWS-1251"?>'
xml "<?xml version='1.0' encoding='koi8-r'?>"
xml '<?xml version="1.0" encoding="nope"?>'
xml '<?xml version="1.0" encoding="UTF-8"?>'
xml '<?xml version="1.0"?>'
xml '<?xml encoding=?>'
xml '<?xml encoding="?>'
xml '<?xml encoding="of-more-letters-than-any-name-has-x"?>'
xml '<!-- encoding="windows-1251" -->'
printf '\357\273\277+x\ntaxi\n' > marked.lc3
tw-import -d d --encoding utf-8 marked.lc3 2> /dev/null | tail -1
printf '+x\n\202\320\202\307\202\242\n' > ja.lc3
for e in shift_jis Shift_JIS windows-932; do
	tw-import -d d --encoding $e ja.lc3 2> /dev/null | tail -1
done
printf '+x\n\261\263\305\353\n' > kr.lc3
for e in euc-kr windows-949; do
	tw-import -d d --encoding $e kr.lc3 2> /dev/null | tail -1
done
tw-import -d d --encoding windows-999 kr.lc3
# Longer than what is decoded at a time, a letter across each cut.
printf '+x\n' > long.lc3
i=1000
while [ $i -lt 1900 ]; do printf '\316\316%d\n' $i; i=$((i + 1)); done >> long.lc3
tw-import -d d --encoding windows-1251 long.lc3 2> /dev/null | tail -1
# Two bytes a letter, but not these; letters that are none; bytes of nothing.
printf '+x\n\261\263\305\353\n\265\265\267\316\n\301\366\307\317\303\266\n\271\366\275\272\n\261\346\270\267\260\377\n' > kr.lc3
tw-import kr.lc3
# Signs alone; letters after signs.
printf '+x\n\244\244\205 \333\n' > none.lc3
tw-import none.lc3
printf '+x\n\205 taxi\201 \n' > after.lc3
tw-import after.lc3
