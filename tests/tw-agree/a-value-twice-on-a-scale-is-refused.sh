# A value has one place on its scale, in whatever case or spelling; an empty one
# is none.
printf 'id,coder,code,value\n1,ana,mood,low\n1,budi,mood,high\n' > w.csv
for values in low,low low,high,LOW 1,2,1.0 '1;5,1.5,1.50' low,,high low,high, low,high; do
	tw-agree --level ordinal --values "$values" --part agree w.csv 2>&1 > rows | sed -n 1p
	wc -l < rows
done
