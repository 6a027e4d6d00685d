# tw-hacking(7): its map has the layers of the Makefile in their order, and
# what it names is there.
page=$src/man/tw-hacking.7
sed -n '/^\.\\" map/,/^\.\\" end of map/s/^\.It Cm //p' "$page" > map
awk '/^MODULES = /, !/\\$/' "$src/Makefile" | grep -o '=[a-z]*/%' |
    sed 's/^=//; s/.%$//' > layers
cmp -s map layers || diff layers map
# Paths of which a part is the reader's stand before Ns Ar.
grep '^\.Pa ' "$page" | sed 's/^\.Pa //; s/ Ns Ar .*//; s/ [.,:;]*$//' | sort -u |
while read -r path; do
	case $path in NAME) continue ;; esac
	[ -e "$src/$path" ] || echo "there is no $path"
done
for name in format_name; do
	grep -q "$name" "$src/lib/show/table_format.c" || echo "no $name"
done
for function in open_row_table print_item_row; do
	grep -q "^$function(" "$src/lib/rows/rows.c" || echo "no $function()"
done
grep -q '^table_end_row(' "$src/lib/show/table.c" || echo 'no table_end_row()'
