# Two charts of one page keep their classes apart: each has names of its own.
cat > a.svg <<'END'
<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-label="A &amp; B"><title>A &amp; B</title><desc>bars</desc>
<style>.bar{fill:#0a6;fill-opacity:.5}@media screen and (prefers-color-scheme:dark){.tw .bar{fill:#fade00}}</style>
<g class="bar thin"><rect class="bar" x="1" y="2" width="4" height="4"/><text transform="translate(1,2) rotate(-90)">a.b</text></g></svg>
END
cp a.svg b.svg
tw-report a.svg b.svg | sed -n '/^<main>/,$p'
