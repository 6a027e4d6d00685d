# All zero: an axis all the same.
printf '{"row":"count","a":"x","n":0}\n{"row":"count","a":"y","n":0}\n' | tw-chart -o term
