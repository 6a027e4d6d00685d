printf '{"row":"count","program":"a","n":1}\n' > rows.ndjson
tw-report --title '<script>x</script>' --subtitle '"&' rows.ndjson > page.html
grep -c -e '<script' -e 'src=' -e 'href="http' -e '@import' page.html
grep -e '<title' -e '<h1' -e 'class="dim">&' page.html
tw-report --title '<script>x</script>' --subtitle '"&' rows.ndjson | cmp - page.html
