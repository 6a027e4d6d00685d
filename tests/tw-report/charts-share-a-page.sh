# Charts of one page keep their names apart: each has ids of its own, and those
# that have the same style share it and its classes.
cat > a.svg <<'END'
<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-labelledby="t d"><title id="t">A &amp; B</title><desc id="d">bars</desc>
<style>.bar{fill:#0a6;fill-opacity:.5}@media screen and (prefers-color-scheme:dark){.tw .bar{fill:#fade00}}@media print{.bar{fill:#000}}</style>
<g class="bar thin"><rect class="bar" x="1" y="2" width="4" height="4"/><text transform="translate(1,2) rotate(-90)">a.b</text></g></svg>
END
cp a.svg b.svg
sed 's/#0a6/#06a/' a.svg > c.svg
tw-report a.svg b.svg c.svg | sed -n '/^<main/,/^<.main>/p'
