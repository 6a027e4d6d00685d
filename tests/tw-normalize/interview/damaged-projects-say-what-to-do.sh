# A project that is cut off, damaged, empty or none is refused in words of whoever
# has the file, not of the parser; nothing of it is used. XML of REFI-QDA outside
# of its archive is called that.
head='<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" origin="x">'
body='<Sources><TextSource guid="t" name="a"><PlainTextContent>Ana: satu</PlainTextContent></TextSource></Sources>'
try() { # project
	printf '%s' "$1" > project.qde
	pack p.qdpx project.qde
	tw-normalize p.qdpx | jq -c .text
	tw-agree -d d p.qdpx 2>&1 | sed -n 1p
}
try "$head$body"
try "$head$body</Project"
try "$head$body</Project>"
try "$head<Users></User>$body</Project>"
try "$head$body</Project><Project/>"
try "$head$body & </Project>"
try ''
try 'no XML at all'
try '<html><body><p>404</p></body></html>'
printf '%s' "$head$body</Project>" > project.qde
pack p.qdpx project.qde
head -c 150 p.qdpx > cut.qdpx
tw-normalize cut.qdpx
tw-normalize project.qde
mkdir folder
mv project.qde folder
pack p.qdpx folder/project.qde
tw-normalize p.qdpx
tw-agree -d d p.qdpx
printf '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>' > codes.qdc
tw-normalize codes.qdc
