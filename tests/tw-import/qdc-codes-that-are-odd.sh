# REFI-QDA: lines of descriptions with and without labels, by whoever wrote them,
# names that are paths, what is no codebook.
codes() { # origin
	cat << X
<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="$1"><Codes>
<Description>of nothing</Description>
<Code guid="1" name="A\\B::C\\D"><Description>id: other
def: meaning
def: more
note: a note
yes: an example
no: not one
kind: some
rule: a | b
not: c
within: the city
x1-y: of a label with digits
-x: no label
9: none
:x
x:
x:y
x
note: </Description></Code>
<Code guid="2" name="::E"/><Code guid="3" name=" \\F"/><Code guid="4" name=""/><Code guid="5"/>
<Code guid="6" name="G"><Description>

id: late</Description></Code>
<Code guid="7" name="H"><Description>note: id: x
id: second
plain</Description><Other>y</Other></Code>
<Code guid="8" name="I"><Description>id: h-i
property: text</Description></Code>
</Codes></CodeBook>
X
}
codes 'ATLAS.ti' > a.qdc
tw-import -d d a.qdc
codes 'tw 1' > tw.qdc
tw-import -d d tw.qdc > tw.codebook
cat tw.codebook
tw-lint tw.codebook > /dev/null; [ $? -lt 2 ] || echo 'a book that is none'
printf '<CodeBook><Code name="a"/></CodeBook>' > plain
tw-import -d d plain | tail -1
printf '<CodeBook></CodeBook>' > plain
tw-import plain 2>&1 | grep -c 'not a dictionary'
printf '<Code name="a"/>' > plain.qdc
tw-import plain.qdc
printf '<CodeBook/>' > empty.qdc
tw-import -d d empty.qdc
printf '<CodeBook><Codes><Code name="a"><Description>b' > cut.qdc
tw-import cut.qdc
{ printf '<CodeBook>'; awk 'BEGIN { for (i = 0; i < 20; i++) printf "<Code name=\"c\">" }'; } > deep.qdc
tw-import deep.qdc
