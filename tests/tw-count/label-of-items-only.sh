# A label and properties are those of the item: one of the group would give
# all items one name in a chart, and one place among priorities.
cat > b.codebook <<'END'
codebook 1
dimension:  program
properties: area
* bus  City buses
  area: mobility
  bus
END
printf '{"id":"%s","text":"x","created_at":"2014-01-0%sT08:00:00Z","program":["bus"],"intent":["%s"]}\n' \
	1 1 ask 2 2 thank 3 3 ask > posts
tw-count -b program,intent -c b.codebook -o tsv posts 2>/dev/null | cut -f 1-4
tw-count -b intent,program -c b.codebook -o tsv posts 2>/dev/null | cut -f 1-4
tw-count -b program,intent -c b.codebook posts 2>/dev/null | tw-chart -t heat -o term
tw-count -b program,intent -c b.codebook posts 2>/dev/null | grep -e label -e properties || :
