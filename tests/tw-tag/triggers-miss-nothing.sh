# A rule is looked at only when what it needs is in the text. For near misses
# rules are looked at as soon as one of their words is there: what is given
# must not differ. 60 codes of drawn rules, 600 drawn texts.
. "$src/tests/tw-tag/lib"
awk '
function draw(n) { seed = (seed * 16807) % 2147483647; return seed % n }
function word() {
	return substr("abcdefghijklmnop", 1 + draw(16), 1) "x"
}
function side(    n, s) {
	s = word()
	for (n = draw(3); n > 0; n--)
		s = s " | " word()
	return "(" s ")"
}
function near() {
	return side() " " (draw(2) ? "NEAR/" : "THEN/") draw(4) " " side()
}
function rule(depth,    kind) {
	kind = depth == 0 ? draw(3) : draw(8)
	if (kind == 0) return side()
	if (kind == 1) return near()
	if (kind == 2) return near() " " (draw(2) ? "NEAR/" : "THEN/") draw(3) " " side()
	if (kind == 3) return "(" rule(depth - 1) ") & !(" rule(depth - 1) ")"
	if (kind == 4) return "(" rule(depth - 1) ") | (" rule(depth - 1) ")"
	if (kind == 5 && code > 1) return "<c" draw(code - 1) + 1 "> & " side()
	if (kind == 6) return "/[" substr(word(), 1, 1) "y]x " word() "/ | (" rule(depth - 1) ")"
	return "(" rule(depth - 1) ") & (" rule(depth - 1) ")"
}
BEGIN {
	seed = 20130916
	for (code = 1; code <= 60; code++) {
		print "* c" code
		print "  within: " (draw(2) ? "sentence" : "record")
		for (n = 1 + draw(3); n > 0; n--)
			print "  " rule(3) " [" 1 + draw(2) "]"
		if (draw(2))
			print "  not: " rule(1)
	}
	for (i = 0; i < 600; i++) {
		text = word()
		for (n = draw(12); n > 0; n--)
			text = text (draw(5) ? " " : ". ") word()
		print text > "texts"
	}
}' > rules
book 'threshold: 2' < rules
records < texts > posts
tw-tag -c b.codebook posts > plain
tw-tag -c b.codebook --near-misses posts |
    sed 's/,"x_near":\[[^]]*\]//' | cmp - plain
# They do find something: codes given, of all that could be.
jq -r '.x | length' plain | awk '{ n += $1 } END { print n " of " NR * 60 }'
