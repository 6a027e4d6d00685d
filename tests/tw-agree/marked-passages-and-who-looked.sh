# Coded segments as other programs export them; where a coder marked nothing.
printf 'Document name\tCode\tCreated by\tSegment\n1\tProgram > lapor\tana\tsatu\n1\tProgram > lapor\tbudi\tsatu\n2\tProgram > lapor\tana\tdua\n' > maxqda.tsv
printf 'File;Codes;Who\n3;"lapor; wifi";ana\n3;wifi;budi\n' > other.csv
tw-agree --part pair maxqda.tsv -m id=File -m coder=Who other.csv | jq -c '[.code, .units, .agreement]'
tw-agree --looked all --part pair maxqda.tsv | jq -c '[.code, .units, .agreement]'
printf '{"id":1,"text":"satu","meta":{"id":"1"},"label":["lapor"]}\n' > all.jsonl
tw-agree --part pair all.jsonl
