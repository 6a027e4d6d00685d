# What is undefined is null, and why says so
post() { echo "{\"id\":\"$1\",\"created_at\":\"$2\",\"text\":\"\",\"tag\":[$3]}"; }
post 1 2014-01-01T10:00:00Z '"a"' > one
post 1 2014-01-01T10:00:00Z '' > none
{ post 1 2014-01-01T10:00:00Z '"a","b"'; post 2 2014-02-02T10:00:00Z '"a","b"'; } > even
cat > book.codebook <<'B'
codebook 1
dimension: tag
* a
  aa
B
tw-count -b tag one
tw-count -b tag -c book.codebook none
tw-count -b tag even
tw-count -b month even
tw-count -b month --cluster week even
tw-count -b week --cluster week even
tw-count -b author.handle --cluster author --of records one
tw-count -b month --cluster none even
