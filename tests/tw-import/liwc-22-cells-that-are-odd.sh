# Cells of LIWC-22: weights that a rule can and cannot have, what is no number,
# cells without a column, a quote that is never closed.
cat > d.dicx << 'X'
DicTerm,a,b
good,X,0
fine,x,1
well,0.5,-2
better,1.25e-9,10000000000
best,1.123456789,0.0
so so*,0.25,
*,0.5,
,x,
"a b",much,x,x

"on-*",0.123456789,
never,x
"open,x
last,x
X
tw-import -d d d.dicx
printf 'Entry,a\nx,"1' > e.dicx
tw-import -d d e.dicx | tail -4
