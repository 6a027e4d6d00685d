# A text and what was said of it: which names could stand before them is said; a
# name that was taken out is nobody.
printf 'pelayanan bagus sekali\tpositive\nmakanan tidak enak\tnegative\n' > smsa.tsv
tw-normalize smsa.tsv
echo '{"text":"halo @user dan @lain","label":0}' | tw-normalize -q | jq -c .mentions
