cat > a.cod <<'END'
# a comment
＊macet
macet or 'lalu lintas' | jalan+raya
# in between
or near(jalan-rusak)[5] or seq(lampu-merah-lama) or near(a-b)[0]
*sentences
near(a-b)[b5] or c
*not-only-sentences
near(a-b)[b5] and near(c-d)[d3]
*forms
lari-->Verb or lari-->Verb->past or lari=>berlari
END
tw-import a.cod
