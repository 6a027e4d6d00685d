# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'macet di jalan raya'		# road, rest not
post 'jalan itu sangat amat rusak'	# road by near: three words between
post 'jalan satu dua tiga empat lima rusak'	# rest: five words between
post 'pasir kelalu lintasan'		# road by the string, inside words
post 'rusak lalu jalan'		# road, sentence: near is in either order
post 'lampu lalu merah'			# order by seq; rest
post 'merah lalu lampu'			# rest: the other order
post 'a dan a'				# twice, rest
post 'a dan b'				# twice (a + b), rest
post 'a a c'				# rest: c takes twice away
post 'jalan. rusak'			# road; not in one sentence
post 'jalan rusak'			# road, sentence
cat > a.cod <<'END'
*road
macet or 'lalu lintas' or near(jalan-rusak)[5]
*order
seq(lampu-merah)[3]
*twice
a + b >= 2 and not c
*sentence
near(jalan-rusak)[b3]
*rest
not <*road>
END
count a.cod <<'END'
order 1
rest 6
road 6
sentence 2
twice 2
END
