# -f takes the input for one format, whatever it looks like.
echo '{"id_str":"1","text":"a"}' > x.json
tw-normalize x.json || echo "status $?"
tw-normalize -f twitter-v1 x.json
tw-normalize -f twitter x.json || echo "status $?"
