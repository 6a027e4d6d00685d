# An entry that no row takes: what was meant is said, by code, heading, label
# or property; a name that the source states itself was not meant.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
{
	printf 'source\titem\tlevel\n'
	printf 'mayor\t%s\thigh\n' wiffi LAPOR 'School Admision' \
	    area=smart-goverment aera=smart-health sewers
	printf 'mayor\t%s\tlow\n' parking parkin
} > p.tsv
tw-align -p p.tsv --part item -o csv counts.ndjson | grep -c mayor
sed 's/"wifi"/"net\/wifi"/' counts.ndjson > nested.ndjson
printf 'source\titem\tlevel\nmayor\tNet\thigh\nmayor\tlapor\tlow\n' > p.tsv
tw-align -p p.tsv --part item -o csv nested.ndjson | grep -c mayor
# Without properties no property=value can be met: tw-count -c adds them.
printf 'source\titem\tlevel\nmayor\tarea=health\thigh\nmayor\twifi\tlow\n' > p.tsv
sed 's/"properties":{[^}]*},//' counts.ndjson > bare.ndjson
tw-align -p p.tsv --part item -o csv bare.ndjson | grep -c mayor
sed 's/"label":"[^"]*",//' bare.ndjson > rows.ndjson
tw-align -p p.tsv --part item -o csv rows.ndjson | grep -c mayor
sed 's/"program"/"program.area"/' bare.ndjson > areas.ndjson
printf 'source\titem\tlevel\nmayor\tarea=wiffi\thigh\nmayor\tlapor\tlow\n' > p.tsv
tw-align -p p.tsv --part item -o csv areas.ndjson | grep -c mayor
