# What was read and left out: parts of 0 are not drawn, the rest is hatched; the
# row of kind coded is the last step.
cat > flow.json <<'X'
{"read":6730,"blank":0,"broken":1,"notice":25,"duplicate":110,"outside_window":4,"other_author":1068,"written":5522,"notices":{"delete":25},"authors":["kota"],"since":"2013-09-16","until":"2015-07-31","zone":"Asia/Jakarta","synthetic":0}
X
printf '{"row":"coded","dimension":"program","n":2357,"of":5522,"share":0.42}\n' > coded
for w in 760 360; do
	tw-chart -t funnel --flow flow.json --width $w coded | sed '/<style>/d'
done
tw-chart -t funnel --flow flow.json --words id --bare | grep -o -e '<title[^<]*' -e '<desc[^<]*' -e 'class="src.*'
echo '{"read":1}' > no-flow
tw-chart -t funnel --flow no-flow
tw-chart -t funnel
echo '{"read":9,"duplicate":3,"written":5}' > short
tw-chart -t funnel --flow short --bare | grep -o '<title>[^<]*'
tw-chart -t funnel --flow short > /dev/null
