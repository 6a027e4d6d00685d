# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'Ekonomi kota tumbuh'	# economy; economy/tax by *nomi
post 'ekonominya dan pajak'	# economy, economy/tax
post 'perekonomian'		# nothing: ekonomi* begins a word, *nomi ends one
post 'pasar modal naik'		# economy
post 'pasar dan modal'		# nothing: the words of a phrase are adjacent
post 'pajak bumi'		# economy/tax
post 'astronomi malam'		# economy/tax by *nomi
post '#pajak saja'		# nothing: quanteda leaves hashtags whole
post 'daftar #ppdb'		# school
post 'ppdb online'		# nothing: the pattern is the hashtag
post 'RT @x: lapor rp1 lapor'	# school by rp?, in quoted words, too
post 'rp10'			# nothing: ? is one letter
cat > a.yml <<'END'
Economy:
  __: [ekonomi*, pasar modal]
  Tax: [pajak, "*nomi"]
School: ["#ppdb", "rp?"]
END
count a.yml <<'END'
economy 3
economy/tax 4
school 2
END
