# The style of a chart cannot hide, move or add to what else is on the page, nor
# can its classes be those of the page.
try() {
	printf '<svg xmlns="http://www.w3.org/2000/svg">%s</svg>' "$1" > a.svg
	tw-report a.svg > page
	echo "status $?, $(wc -c < page) bytes"
}
try '<style>body{display:none}</style>'
try '<style>.a{fill:red}td{fill:none}</style>'
try '<style>.a,td{fill:none}</style>'
try '<style>.a:x,.small{fill:none}</style>'
try '<style>.a:first-child{fill:none}</style>'
try '<style>{fill:none}</style>'
try '<style>.a,{fill:none}</style>'
try '<style>@media print{p{fill:none}}</style>'
try '<style>@media print{.a{fill:none}}p{fill:none}</style>'
try '<style>@media print{@media print{.a{fill:none}}}</style>'
try '<style>.a{position:fixed;fill:red}</style>'
try "<style>.a{content:'9'}</style>"
try '<style>.a{fill:red;--x:y}</style>'
try '<style>.a{fill:red;position:fixed}</style>'
try '<style>.a{.b{fill:red}}</style>'
try "<style>.a{fill:'}.b{fill:'} p{fill:red}</style>"
try "<style>.a{fill:'}.b '{fill:red}</style>"
try '<style>.a{fill}</style>'
try '<style>.a{:red}</style>'
try '<style>.a{fill:red}}p{fill:red}</style>'
try '<style>p</style>'
printf '<svg xmlns="http://www.w3.org/2000/svg"><style>.a .b,\n.c{fill:red;}@media print{.a{fill : none}}</style><text class="a&#10;small&#9;wide" id="x&#13;y" aria-labelledby="x&#10;y">t</text></svg>' > a.svg
tw-report a.svg > page
grep -o '<text[^>]*>' page
grep -o '[.]s1-[abc]' page
