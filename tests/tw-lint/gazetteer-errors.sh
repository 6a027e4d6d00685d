# Mistakes in a gazetteer: where, what, and what to do; all are said at once.
cat > bad.tsv <<'T'
kind	id	name	in	forms	lat	lon
head	gazetteer	1
head	levels	district
district	north	North
district	north	North again
street	Main	Main Street	north
street	side	Side Street	nroth
street	long	Long Street	north=0.7|nort=0.2	long?near|far?di=x
market	old	Old Market	north		95	10
market	new	New Market	north		-6.9
T
tw-lint -g bad.tsv < /dev/null
echo status $?
tw-count -b place_about -g bad.tsv < /dev/null > said 2>&1; echo "status $?"
head -3 said
printf 'kind\tid\tname\n' > empty.tsv
tw-lint -g empty.tsv < /dev/null
printf 'kind,id,name\nhead,gazetteer,1\n' > commas.tsv
tw-lint -g commas.tsv < /dev/null
printf 'kind\tid\tname\nhead\tgazetteer\t2\n' > later.tsv
tw-lint -g later.tsv < /dev/null
