# What Excel saves as Unicode text: words of Chinese have no byte of ASCII.
printf 'text\tid\n你好吗\t1\n我们\t2\n"三\n四"\t3\n' > a
printf '文\tid\n你好吗\t1\n' > b
for order in LE BE; do
	mark=$(test $order = LE && echo '\377\376' || echo '\376\377')
	{ printf "$mark"; iconv -f UTF-8 -t UTF-16$order a; } > a.tsv
	tw-normalize -m id=id,text=text a.tsv
	{ printf "$mark"; iconv -f UTF-8 -t UTF-16$order b; } > b.tsv
	tw-normalize -m id=id,text=文 b.tsv
done
