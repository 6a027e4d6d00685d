# A line of a lexicon that says nothing stops the program.
. "$src/tests/tw-tag/lib"
for line in 'yg yang' 'yg =' 'y g = yang' '!clitics' 'yg = #' 'yg = yang #a' \
    '#mks = makassar' 'yg = yang#' 'yg#_ = yang' "'yg = yang" '-yg = yang' \
    '= yang' 'yg! = yang' 'yg/ = yang' 'yg = yang, dan' '! = yang'; do
	echo "$line" > v.lexicon
	echo 'macet' | rules 'lexicon: ./v.lexicon'
	tw-tag -c b.codebook < /dev/null
	echo $?
done
printf '!clitic\nyg = yang\n' > v.lexicon
tw-tag -c b.codebook < /dev/null
printf 'caf\351 = kafe\n' > v.lexicon
tw-tag -c b.codebook < /dev/null
printf 'yg = yang\nyg\n' > v.lexicon
tw-tag -c b.codebook < /dev/null
printf '!ending\n-\n' > v.lexicon
tw-tag -c b.codebook < /dev/null
