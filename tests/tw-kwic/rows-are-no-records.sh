printf '{"row":"count","n":1}\n' | tw-kwic
