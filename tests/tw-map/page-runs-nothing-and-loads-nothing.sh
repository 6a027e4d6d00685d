# The page has no script and loads nothing; its areas are links in the order
# from north to south, to the rows of its table, and those lead back.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
tw-map -g ./city.tsv -o html rows.ndjson > page.html
grep -c "default-src 'none'; style-src 'unsafe-inline'" page.html
grep -c -i -e '<script' -e 'src=' -e 'url(' -e ' on[a-z]*=' page.html
grep -o -e '<a id=[^>]*>' -e '<tr id=.*</tr>' page.html
