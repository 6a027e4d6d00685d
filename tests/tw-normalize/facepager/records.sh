# The id of a row is no id of a post; rows of the pages that were asked are none.
cat > x.csv <<'X'
id;parent_id;level;object_id;object_type;query_status;query_time;created_time;from.name;message
1;;0;kotacontoh;seed;;;;;
2;1;1;100_200;data;fetched (200);2025-02-12 00:00:00;2025-02-11T05:00:00+0000;Kota Contoh;Jalan ditutup
X
tw-normalize x.csv
