# awk -f fill.awk -v coder=ana -v misses=.05 -v adds=.005 -v seed=1 posts.tsv sheet.tsv
# Fills in a sheet of tw-sample as a coder would who misses that part of the
# planted codes and gives a wrong one to that part of the posts; or the column
# "final" of the disputed posts of tw-agree, without a mistake.

function draw() {
	state = (state * 16807) % 2147483647
	return state / 2147483647
}

BEGIN {
	FS = OFS = "\t"
	state = seed * 1000 + 1
	for (i = 1; i <= length(coder); i++)
		state += index("abcdefghijklmnopqrstuvwxyz", substr(coder, i, 1)) * i
	for (i = 0; i < 10; i++)
		draw()
}

FNR == NR {
	gsub(/ /, ",", $3)
	truth[$1] = "," $3 ","
	next
}

FNR == 1 {
	for (i = 1; i <= NF; i++) {
		at[$i] = i
		code[i] = $i
	}
	first = at["text"] + 1
	last = at["none"] - 1
	print
	next
}

"final" in at {
	$at["final"] = index(truth[$1], "," $at["code"] ",") ? "y" : "n"
	print
	next
}

# What the codes are called.
FNR == 2 {
	print
	next
}

{
	any = 0
	for (i = first; i <= last; i++)
		if (index(truth[$1], "," code[i] ",") && draw() >= misses) {
			$i = "y"
			any = 1
		}
	if (draw() < adds) {
		$(first + int(draw() * (last - first + 1))) = "y"
		any = 1
	}
	if (!any)
		$at["none"] = "y"
	print
}
