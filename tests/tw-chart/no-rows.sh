# No rows: nothing is drawn, which is said. Rows of other kinds only: said.
tw-chart < /dev/null; echo $?
printf '{"row":"whole","measure":"tv","value":0.3}\n' | tw-chart; echo $?
