# Exports of MongoDB: $numberLong and $date are what they hold.
cat > mongo.json <<'X'
{ "_id": {"$oid": "655dd3d79fc13f1be1533fe0"}, "id": {"$numberLong": "661275583813431296"},
  "id_str": {"$numberLong": "661275583813431296"}, "text": "satu", "user": {"id": {"$numberInt": "7"}, "screen_name": "warga"},
  "created_at": {"$date": "2015-11-02T20:15:59.000Z"} }
{ "_id": {"$oid": "655dd3d79fc13f1be1533fe1"}, "id_str": "661275583813431297", "text": "dua",
  "user": {"screen_name": "warga"}, "created_at": {"$date": {"$numberLong": "1446495359734"}} }
X
tw-normalize mongo.json
