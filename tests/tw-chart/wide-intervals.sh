# An interval that would dwarf all bars is cut off with an arrow.
printf '{"row":"count","a":"x","n":1,"of":10,"share":0.1,"low":0.01,"high":0.9}\n' |
    tw-chart -o svg | grep -A 7 '<g>'
