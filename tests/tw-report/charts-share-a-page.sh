cat > a.svg <<'END'
<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-labelledby="t d"><title id="t">A &amp; B</title><desc id="d">bars</desc>
<style>.bar{fill:#0a6} @media (prefers-color-scheme: dark){.bar{fill:#3c9}} #ax{stroke:#fade00;width:.5px}</style>
<defs><clipPath id="c"><rect width="4" height="4"/></clipPath></defs>
<g id="ax" class="bar thin" clip-path="url(#c)"><use href="#c"/></g></svg>
END
cp a.svg b.svg
tw-report a.svg b.svg | sed -n '/^<main>/,$p'
