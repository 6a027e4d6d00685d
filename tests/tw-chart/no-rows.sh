# No rows: nothing is drawn. Rows of other kinds only: said.
tw-chart < /dev/null; echo $?
printf '{"row":"whole","measure":"tv","value":0.3}\n' | tw-chart; echo $?
