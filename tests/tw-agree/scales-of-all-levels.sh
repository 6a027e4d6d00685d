# Values of every level, of numbers and of words; two coders and three.
cat > v.csv << 'X'
id,coder,code,value
1,ana,mood,1
1,budi,mood,2
2,ana,mood,2
2,budi,mood,2
3,ana,mood,4
3,budi,mood,8
4,ana,mood,1
4,budi,mood,1
5,ana,mood,0
5,budi,mood,1
6,ana,mood,8
6,budi,mood,8
X
sed 's/,1$/,low/; s/,[02]$/,middle/; s/,[48]$/,high/' v.csv > w.csv
for f in v w; do
	for level in nominal ordinal interval ratio delta; do
		tw-agree -d d --level $level $f.csv > out 2> said
		echo "$f $level $? $(grep -v '^try' said | head -1)"
		jq -c '[.row, .level, .units, .alpha, .kappa, .weights]' out
	done
done
for weights in unweighted linear quadratic odd; do
	tw-agree -d d --level ordinal --values low,middle,high --weights $weights --part pair w.csv > out 2> said
	echo "$weights $? $(head -1 said)"
	jq -c '[.row, .a, .b, .kappa]' out
done
tw-agree -d d --level ordinal --values low,high w.csv 2>&1 | tail -2
tw-agree -d d --values low,high w.csv 2>&1 | sed -n 1p
tw-agree -d d --level ordinal --values low,low w.csv 2>&1 | sed -n 1p
tw-agree -d d --level ratio --disputed w.csv 2>&1 | sed -n 1,3p
