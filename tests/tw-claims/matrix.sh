# The matrix for eyes, and as a page with quotes as titles.
cp "$src/tests/tw-claims/table.tsv" .
tw-claims -o table table.tsv
echo
tw-claims -o html table.tsv 2> /dev/null | sed -n '/<body>/,$p' | grep -e '<td title' -e '<h1' -e '</html>'
