# UTF-16 without a mark, either way round; lines of it appended to UTF-8, and
# UTF-8 again after them, one byte at a time.
line() { printf '{"id_str":"%s","created_at":"Wed May 14 03:00:00 +0000 2014","text":"%s"}\n' "$1" "$2"; }
wide() { LC_ALL=C awk -v big="$1" 'BEGIN { RS = "\001"; ORS = "" } {
	for (i = 1; i <= length($0); i++) {
		c = substr($0, i, 1)
		if (big) printf "%c%s", 0, c; else printf "%s%c", c, 0
	} }'; }
line 466412583121846279 satu | wide 0 | tw-normalize | jq -r .text
line 466412583121846279 satu | wide 1 | tw-normalize | jq -r .text
{ line 466412583121846279 satu; line 466412604092846280 dua | wide 0
line 466412625063846281 tiga; } > mixed.jsonl
tw-normalize mixed.jsonl | jq -r .text
tw-normalize -k < mixed.jsonl | cksum > whole
dd if=mixed.jsonl bs=1 2>/dev/null | tw-normalize | cksum | cmp - whole
