# Words of one byte a letter: read as Windows-1252 where only western languages
# write so, asked for where they may be of another encoding.
while read -r name bytes; do
	printf "+x\n$bytes\n" > "$name.lc3"
	if tw-import -d d "$name.lc3" > book 2> said; then
		echo "$name $(sed -n '/^  [^#]/p' book | tr -s '\n ' ' ')"
	else
		echo "$name asked, or $(grep -o 'windows-125[0-8] ([^)]*)' said | head -1)"
	fi
done << 'X'
multiplied dix\327dix
divided dix\367dix
times \327\351t\351
over \367\351t\351
last \351
last-sign caf\351\240
capitals \311T\311 \331
slash-o k\370be
slash-o-grave k\370be\354 l\354
slash-o-soft k\370be \232a
slash-o-ring k\370b\371
cedilla gar\347on no\353l
trema no\353l
trema-acute no\353l \351t\351
trema-grave no\353l p\350re
trema-a no\353l \340
trema-circumflex no\353l b\352te
trema-i no\353l na\357ve
wave n\365 n\343o
wave-alone n\365
hat f\373r
hat-umlaut f\373r \366l
hat-u f\373r \374l
wave-hat n\343o \356ma
hat-alone \356le
soft-i \232ef l\354
soft-ae \236ef \346on
soft-u \232ef pi\371
soft-alone \232ef
asked-upside \277que
asked-with-a \277que est\341
asked-with-i \277que as\355
thorn \376a\360
yacute m\375l
ypsilon \335mir
superscript a\263b
one-above \271a
first-grave \354n
grave-after-umlaut \351\350s
grave-in-a-word p\350re
grave-alone \350
capital-within aRb \344A\304a
sharp-capital s\212
capital-oe s\214
capital-z s\216
three \351\351\351a
three-after r\351\351\351
two-alone \351\350
two-after r\351\351
two-two-before ar \351\351
euro \2005
euro-within a\200b
quote-within l\222eau l\221eau
soft-within mi\232a mi\236a mi\234a
acute-accent l\264eau
guillemets \253\351t\351\273
pound-before \243\351
pound-after \351\243
pound-alone 5\243
unused \2015
X
