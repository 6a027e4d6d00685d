body() { sed -n '/^<main/,/^<.main>/p'; }
printf '{"read":12345,"blank":5,"notice":40,"duplicate":0,"written":12300,"notices":{"delete":30,"limit":10},"no_posts":{},"repaired":{"id-made":2}}' > flow.json
tw-report flow.json | body
printf '{"read":10,"blank":5,"written":4}' > flow.json
tw-report flow.json | grep '<p class="[bn]'
tw-report flow.json > /dev/null
