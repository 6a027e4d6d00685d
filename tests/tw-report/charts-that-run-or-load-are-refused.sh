# A report takes in what tw-chart draws, and nothing that may run, load or lead
# elsewhere, however it is written.
try() {
	printf '<svg xmlns="http://www.w3.org/2000/svg">%s</svg>' "$1" > a.svg
	tw-report a.svg > page
	echo "status $?, $(wc -c < page) bytes"
}
try '<script>alert(1)</script>'
try '<SCRIPT>alert(1)</SCRIPT>'
try '<rect onload="alert(1)"/>'
try '<a href="http://example.org/"><text>x</text></a>'
try '<use href="other.svg#x"/>'
try '<image href="a.png"/>'
try '<img src="a.png" srcset="b.png 2x"/>'
try '<meta http-equiv="refresh" content="0;url=http://example.org/"/>'
try '<foreignObject/>'
try '<animate attributeName="href" to="http://example.org/"/>'
try '<rect fill="url(http://example.org/a)"/>'
try '<rect style="fill:URL(http://example.org/a)"/>'
try '<text HREF="http://example.org/">x</text>'
try '<text xml:base="http://example.org/">x</text>'
try '<style>@import "a.css";</style>'
try '<style>@IMPORT "a.css";</style>'
try '<style>.a{background:url(a.png)}</style>'
try '<style>.a{background:U\52L(a.png)}</style>'
try '<style>.a{background:image-set("a.png" 1x)}</style>'
try '<style>&lt;/style>&lt;script></style>'
try '<style><title>x</title></style>'
try '<svg xmlns="http://www.w3.org/1999/xhtml"/>'
try '<rect></svg>'
try '<style type="text/css">.a{}</style>'
try '<style>.a{}@media print{.a{}}@media all{.a{}}</style>'
printf '<html xmlns="http://www.w3.org/1999/xhtml"/>' > a.svg
tw-report a.svg | grep '<p>'
printf '<svg xmlns="http://www.w3.org/1999/xhtml"/>' > a.svg
tw-report a.svg
printf '<?xml-stylesheet href="http://example.org/a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>' > a.svg
tw-report a.svg | grep -c example
printf '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>' > a.svg
tw-report a.svg
# Of other name spaces, with a prefix, by events, in other encodings.
while read -r inside; do
	try "$inside"
done <<'X'
<set attributeName="href" to="http://example.org/"/>
<feImage href="http://example.org/"/>
<linearGradient href="http://example.org/"/>
<textPath href="http://example.org/">x</textPath>
<svg:script xmlns:svg="http://www.w3.org/2000/svg">x</svg:script>
<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="http://example.org/"/>
<g xmlns:xlink="http://www.w3.org/1999/xlink"/>
<rect xmlns="http://www.w3.org/1999/xhtml"/>
<video poster="http://example.org/"/>
<form action="http://example.org/"/>
<handler type="text/ecmascript">x</handler>
<text onbegin="alert(1)">x</text>
<rect cursor="url(http://example.org/a),auto"/>
<style><![CDATA[@import "a.css";]]></style>
<style>&#64;import "a.css";</style>
<style>@font-face{font-family:x;src:url(a)}</style>
<title><img src="a.png"/></title>
X
# What only looks like a way out is text, and stays inside its quotes.
printf '<svg xmlns="http://www.w3.org/2000/svg"><title>&lt;img src="a"></title><desc><![CDATA[</desc></svg><img src="a">]]></desc><g class="&quot; onload=&quot;x"/><!-- <img src="a"/> --></svg>' > a.svg
tw-report a.svg | grep -o '<title>&.*</svg>'
printf '<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg">+ADw-script+AD4-</svg>' > a.svg
tw-report a.svg
