# What the rows cannot give, and words that mean nothing: said, status 2.
cd "$src/tests/tw-chart"
for wish in '-t pie' '-o png' '--value mean' '--width 10' '-t dumbbell' '-t lines' '-t heat' '--value residual'; do
	tw-chart $wish programs.ndjson; echo $?
done
tw-chart -t bars --value residual kinds.ndjson; echo $?
