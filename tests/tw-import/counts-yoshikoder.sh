# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'more lambs'		# root/a
post 'lamb'			# root/a
post 'anymore'			# nothing: a pattern is a whole word
post 'jalan & jembatan'		# root
post 'jalan jembatan'		# nothing: the sign is missing
cat > a.ykd <<'END'
<dictionary patternengine="substring"><cnode name="Root"><pnode name="jalan &amp; jembatan"/>
<cnode name="A"><pnode name="more"/><pnode name="lamb*"/></cnode></cnode></dictionary>
END
count a.ykd <<'END'
root 1
root/a 2
END
