# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'happy and sad'		# posemo, negemo
post 'Happily'			# posemo
post 'bitter sweet'		# both
post 'bitter and sweet'		# nothing
cat > a.dicx <<'END'
DicTerm,posemo,negemo
happ*,X,
sad,0,1
bitter sweet,0.5,X
END
count a.dicx <<'END'
negemo 2
posemo 3
END
