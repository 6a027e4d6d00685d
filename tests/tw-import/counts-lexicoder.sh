# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'a good day'		# positive
post 'not good'			# positive, neg-positive
post 'abundance'		# positive
post 'very, very bad'		# nothing but negative
post 'abun dant'		# nothing
cat > a.lc3 <<'END'
+POSITIVE
good
abund*
+NEGATIVE
bad
+NEG_POSITIVE
not good
END
count a.lc3 <<'END'
neg-positive 1
negative 1
positive 3
END
