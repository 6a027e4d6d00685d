# A share that is null is a dash, and no bar.
printf '{"row":"count","a":"x","n":0,"of":0,"unit":"mentions","share":null}\n{"row":"count","a":"y","n":0,"of":0,"unit":"mentions","share":null}\n' > rows
tw-chart --value share -o term rows
tw-chart --value share -o svg rows | grep -c -e NaN -e nan -e inf
