# An expression that is first run when longest: yes has taken words away: what
# it finds is not among these.
. "$src/tests/tw-tag/lib"
book 'longest: yes' << '.'
* a
pasar | (lama & !(besar | /q+/))
besar
* b
"pasar baru"
"besar baru"
.
awk 'BEGIN {
	printf "pasar baru besar baru lama"
	for (i = 0; i < 3000; i++)
		printf " q"
	print ""
}' > texts
say < texts | sed 's/\( q\)* -> / q -> /'
echo 'pasar baru besar baru lama' | say
