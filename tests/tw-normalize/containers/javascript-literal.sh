# Literals that are no JSON: names without quotes, other quotes, commas at the
# end, comments, calls.
cat > data.js <<'X'
export const tweets = [
  { // the first
    id: 1242339650888331300, id_str: '1242339650888331267',
    created_at: "Tue Mar 24 06:37:08 +0000 2020",
    text: 'It\'s "here" \x41',
    retweeted: undefined, /* nobody
    did */ user: { screen_name: `warga`, },
  },
  {
    _id: ObjectId("5637c49e0651ef2dda8b5dfd"), id_str: "2",
    created_at: 'Tue Mar 24 06:37:08 +0000 2020', text: `two
lines`, user: { screen_name: 'w' },
  },
  { id_str: 3, bad: = },
  { id_str: "4", created_at: 'Tue Mar 24 06:37:08 +0000 2020', text: 'last' },
];
X
tw-normalize data.js
