# Labels and verdicts where there is little room: lines end at a blank, a - or
# a /, or beside a wide letter; a word that has none of these is cut, and shows
# that it is.
item() { # program share due verdict
	printf '{"row":"item","source":"budget","program":"%s","n":10,"share":%s,"low":%s,"high":0.4,"due":%s,"verdict":"%s"}\n' \
	    "$1" "$2" "$2" "$3" "$4"
}
{
	item infrastructure/street-light 0.3 0.2 as-prioritised
	item ketatapemerintahan 0.2 0.3 undecided
	item 'perizinan-online terpadu' 0.1 0.3 under
	item kesejahteraanmasyarakat/lapor 0.3 0.1 over
	item '公共免费无线网络服务项目' 0.1 0.1 as-prioritised
} > items
for columns in 30 36 40 80; do
	COLUMNS=$columns tw-chart -o term items
done
