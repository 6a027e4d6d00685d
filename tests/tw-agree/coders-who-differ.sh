# Coders who drift, who say yes or no where the others do not, who coded little:
# each is told from the others, with and without the values agreed on.
awk 'function say(who, i, v) { if (v != "") print i ",yes," v > (who ".csv") }
BEGIN {
	split("ana budi citra dedi", who, " ")
	for (k in who)
		print "id,code,value" > (who[k] ".csv")
	for (i = 1; i <= 500; i++) {
		truth = i % 3 == 0
		say("ana", i, truth)
		say("budi", i, i % 7 == 1 ? 1 : truth)	# yes where others say no
		say("citra", i, i % 8 == 3 ? 0 : truth)	# and the other way round
		say("dedi", i, i > 400 && i % 2 ? 1 - truth : truth)	# drifts
	}
	print "id,code,value" > "eka.csv"
	say("eka", 999, 1)	# alone
	print "id,coder,code,value" > "final.csv"
	for (i = 1; i <= 100; i++)
		print i ",final,yes," (i % 3 == 0) > "final.csv"
}'
set -- --coder ana=ana.csv --coder budi=budi.csv --coder citra=citra.csv --coder dedi=dedi.csv --coder eka=eka.csv
tw-agree -d d "$@" --part coder | jq -c '[.coder, .units, .only, .never, .fifths_agreement, .note]'
tw-agree -d d "$@" --final final.csv --part coder | jq -c '[.coder, .units, .final_units, .final_agreement]'
tw-agree -d d "$@" --final final.csv --part pair | jq -c '[.coder, .other, .units, .agreement]' | head -4
tw-agree -d d "$@" --final final.csv --disputed > disputed.csv 2> said
cat said
head -2 disputed.csv
wc -l < disputed.csv
# Two of one opinion; nobody says yes; one value in all; few posts.
for n in 3 30 60; do
	awk -v n=$n 'BEGIN { print "id,coder,code,value"; for (i = 1; i <= n; i++) { print i ",ana,yes," (i % 10 == 0); print i ",budi,yes," (i % 10 == 0); print i ",ana,no,0"; print i ",budi,no,0" } }' > same.csv
	tw-agree -d d same.csv | jq -c '[.row, .code, .units, .alpha, .why, .note]'
done
for least in alpha=.8 alpha=x beta=1 alpha=2 alpha=-1; do
	tw-agree -d d ana.csv --coder budi=dedi.csv --least $least > /dev/null 2> said
	echo "$least: $? $(head -1 said)"
done
for o in '--bootstrap 20' '--jackknife' '--bootstrap 20 --jackknife' '--seed 2 --bootstrap 20'; do
	tw-agree -d d "$@" $o --part agree 2> said | jq -c '[.code, .method, .alpha != null, .alpha_low != null]' | head -2
	tw-agree -d d same.csv $o --part agree 2> said | sed -n 1p | jq -c '[.code, .method, .alpha, .alpha_low, .alpha_high]'
done
