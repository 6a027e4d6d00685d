# A value may be of any size, and an array longer than the memory that
# is allowed for it.
awk 'BEGIN { s = "0123456789abcdef"; while (length(s) < 1500000) s = s s
	printf "{\"id_str\":\"1\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"%s\"}\n", s }' | tw-normalize | wc -c
awk 'BEGIN { printf "["; for (i = 1; i <= 100000; i++)
	printf "%s{\"id_str\":\"%d\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"a post\",\"unused\":{\"a\":[1,2,3],\"b\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}", (i > 1 ? "," : ""), i
	print "]" }' > array.json
(case $build in */*san) ;; *) ulimit -v 60000 ;; esac; tw-normalize --keep-duplicates --dehydrate array.json) | wc -l
