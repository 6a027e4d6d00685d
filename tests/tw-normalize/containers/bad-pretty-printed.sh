# In values over many lines the line of the mistake is named, and reading goes
# on where the next value begins.
cat > bad.json <<'X'
[
  {
    "id_str": "1",
    "created_at": "Mon Sep 16 10:00:00 +0000 2013",
    "text": "a"
  },
  {
    "id_str": "2",
    "user": {
      "id": 01
    },
    "entities": { "hashtags": [
      { "text": "x" }
    ] }
  },
  {
    "id_str": "3",
    "created_at": "Mon Sep 16 10:00:00 +0000 2013",
    "text": "c"
  }
]
X
tw-normalize --dehydrate bad.json
