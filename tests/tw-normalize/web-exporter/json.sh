# JSON: an id of the reposted post makes a repost, its prefix alone does not;
# where the whole of X's answer is kept, that is read; not where it is empty.
cd "$src/tests/tw-normalize/web-exporter"
tw-normalize -z Asia/Jakarta posts.json
