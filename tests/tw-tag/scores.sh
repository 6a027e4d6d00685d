# score: adds up the weights of what was found: decimals, and below 0.
cat > b.codebook <<'X'
codebook 1
dimension: mood
* valence
  score: yes
  senang [1.5]
  marah [-2]
  kecewa | sedih [-1.25]
  tidak NEAR/1 senang [-3]
  not: bercanda
* strong
  threshold: 2
  marah [2.5]
  kecewa [-1]
* plain
  senang
X
cat > in <<'X'
{"id":"1","created_at":"2014-01-01T10:00:00Z","text":"senang senang sekali"}
{"id":"2","created_at":"2014-01-02T10:00:00Z","text":"marah dan kecewa, sedih"}
{"id":"3","created_at":"2014-01-03T10:00:00Z","text":"tidak senang"}
{"id":"4","created_at":"2014-01-04T10:00:00Z","text":"biasa","mood_score":{"old":1}}
{"id":"5","created_at":"2014-01-05T10:00:00Z","text":"marah, bercanda"}
{"id":"6","created_at":"2014-01-06T10:00:00Z","text":"marah"}
X
tw-lint -c ./b.codebook
tw-tag -c ./b.codebook --no-evidence in > tagged
cat tagged
tw-count -b mood -w mood_score.valence -o tsv tagged | cut -f 1,2,3,6,10
printf 'codebook 1\ndimension: x\n* a\n  satu [0.000001]\n  dua [1000000.5]\n  tiga [1,5]\n' > wrong.codebook
tw-lint -c ./wrong.codebook
sed '/tiga/d; /dua/d; s/^\* a/* a\n  score: maybe/' wrong.codebook > maybe.codebook
tw-lint -c ./maybe.codebook
