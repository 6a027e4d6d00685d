# A comma where a value should be is a bad line; values around it are kept.
v() { printf '{"id":"%s","platform":"x","text":"a"}' "$1"; }
try() {
	printf "$1" | tw-normalize -q | jq -r .id
	printf "$1" | tw-normalize -q > /dev/null 2>&1
	echo "status $?"
}
try ",\n$(v 1)\n"
try "[,]\n$(v 2)\n"
try "[$(v 3),,$(v 4)]\n"
try "$(v 5),\n$(v 6),\n"
try "[$(v 7),\n$(v 8),\n]\n"
