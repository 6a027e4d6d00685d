# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'so happy today'		# posemo, joy
post 'happiness is not all'	# posemo, joy; negate
post 'Not HAPPY'		# posemo, joy; negate
post 'unhappy'			# nothing: happ* begins a word
post 'she would like it'	# posemo, as a pronoun or discrep stands before;
				# and discrep, by would
post 'I like it'		# posemo; pronoun
post 'it was, like, late'	# filler, as neither stands before
post 'a kind of tea'		# quant
post 'a kind man'		# posemo, as no "of" is behind
post 'ok (:'			# posemo
post 'notice'			# nothing
cat > a.dic <<'END'
%
1	pronoun
2	discrep
3	posemo
	4	joy
5	filler
6	quant
7	negate
%
I	1
would	2
happ*	3 4
like	(1 2)3/5
kind	<of>6/3
not	7
(:	3
END
count a.dic <<'END'
discrep 1
filler 1
negate 2
posemo 7
posemo/joy 3
pronoun 1
quant 1
END
