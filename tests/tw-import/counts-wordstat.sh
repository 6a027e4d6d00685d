# The counts at the end were worked out by hand from the posts and the entries.
. "$src/tests/tw-import/lib"

post 'I am satisfied with the clerk'	# a/good by the rule; a/staff
post 'satisfied'			# nothing: no staff
post 'the clerk'			# a/staff
post 'turned it off'			# a/good by the rule
post 'off it turned'			# nothing: the other order
post 'bad'				# a/bad
post 'bad luck'				# nothing: not near luck
post 'Cape Town, cape'			# a/staff by the phrase
cat > a.cat <<'END'
A
	GOOD
		SATISFIED NEAR #STAFF (1)
		TURN* BEFORE OFF (1)
	BAD
		BAD NOT NEAR LUCK (1)
	STAFF
		CLERK (1)
		CAPE_TOWN (1)
END
count a.cat <<'END'
a/bad 1
a/good 2
a/staff 3
END
