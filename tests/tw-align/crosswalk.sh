# Items that other sources call otherwise: one to several, several to one if they
# agree; what is stated by the new name itself counts more.
cat > p.tsv <<'EOF'
source	item	level
national	Governance	high
national	Living	low
national	Society	low
national	Mobility	medium
local	smart move	high
local	area=smart-society	medium
local	Society	low
EOF
cat > areas.tsv <<'EOF'
# what the areas of two plans are called in the codebook
source	from	to
	Governance	area=smart-government
	Living	area=smart-health
	Living	area=smart-society
	Society	area=smart-society
national	Mobility	area=smart-transportation
local	smart move	parking
EOF
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align -p p.tsv --crosswalk areas.tsv --part item -o csv counts.ndjson | cut -d, -f1,2,8,9
