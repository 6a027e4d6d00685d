# A post that names many things: what the gazetteer lists takes the room of what
# it does not, so that a fire told of by its ward and by its street is one.
. "$src/tests/tw-case/lib"
post() { # id minute evidence
	printf '{"id":"%s","created_at":"2015-05-01T08:%s:00+07:00","text":"fire","topic":["fire"],"place_about_ranked":[{"place":"regol","p":0.9}],"place_about_evidence":[%s]}\n' "$1" "$2" "$3"
}
entry() { printf '{"code":"regol","entry":"%s","line":1,"name":"%s","p":0.9,"by":"text"}' "$1" "$1"; }
name() { printf '{"listed":false,"name":"%s","p":0.7,"by":"text"}' "$1"; }
{
	post 1 00 "$(entry street),$(name alley),$(name house),$(entry ward)"
	post 2 01 "$(entry ward),$(name stairs)"
	post 3 02 "$(name alley)"
	post 4 03 "$(name stairs)"
	post 5 04 "$(name somewhere)"
} > in
tw-case --through -c book.codebook in | grouped
