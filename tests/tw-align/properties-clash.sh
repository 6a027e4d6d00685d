# Two properties that say different things give no verdict, and both are named.
printf '{"row":"count","program":"a","n":6,"of":10,"unit":"mentions","share":0.6,"properties":{"area":["x"],"agency":"y"},"sums":{"k":5,"hit":4,"m":10,"x":6,"mm":20,"xm":12,"xx":10}}\n{"row":"count","program":"b","n":4,"of":10,"unit":"mentions","share":0.4,"sums":{"k":5,"hit":3,"m":10,"x":4,"mm":20,"xm":8,"xx":6}}\n' > rows
printf 'source\titem\tlevel\ns\tarea=x\thigh\ns\tagency=y\tlow\n' > p.tsv
tw-align -p p.tsv --part item rows
