# Rich in hits, a sample agrees better than the archive: both are printed.
d=$src/tests/tw-agree
printf 'id,lapor\n675127116845989888,y\n675127116845990912,y\n603412345678901234,n\n603412345678901999,n\nx0123456789abcdef,n\n42,n\n' > ana.csv
printf 'id,lapor\n675127116845989888,y\n675127116845990912,y\n603412345678901234,y\n603412345678901999,n\nx0123456789abcdef,n\n42,n\n' > budi.csv
tw-agree --design "$d/design.ndjson" --part agree ana.csv budi.csv |
	jq -c '[.alpha, .alpha_low, .alpha_high, .sample_alpha, .agreement, .sample_agreement, .note]'
