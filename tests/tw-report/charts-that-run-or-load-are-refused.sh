try() {
	printf '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">%s</svg>' "$1" > a.svg
	tw-report a.svg
	echo "status $?"
}
try '<script>alert(1)</script>'
try '<rect onload="alert(1)"/>'
try '<a href="http://example.org/"><text>x</text></a>'
try '<use xlink:href="other.svg#x"/>'
try '<image href="a.png"/>'
try '<foreignObject/>'
try '<rect fill="url(http://example.org/a)"/>'
try '<style>@import "a.css";</style>'
try '<style>.a{background:url(a.png)}</style>'
try '<style>&lt;/style>&lt;script></style>'
try '<rect></svg>'
printf '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>' > a.svg
tw-report a.svg
