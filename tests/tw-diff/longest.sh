# Words that a longer match of another code takes.
printf 'codebook 1\n* lamp\n  lampu\n* red\n  lampu merah\n' > a.codebook
printf 'codebook 1\nlongest: yes\n* lamp\n  lampu\n* red\n  lampu merah\n' > b.codebook
echo '{"id":"1","text":"lampu merah"}' | tw-diff a.codebook b.codebook --part post -o ndjson
