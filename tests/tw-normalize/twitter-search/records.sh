# Answers of the search before version 1.1, and a table that was made of them.
cat > x.json <<'X'
{"results":[{"created_at":"Wed, 14 May 2014 03:00:04 +0000","from_user":"warga_satu","from_user_id":5,"from_user_id_str":"5","from_user_name":"Warga Satu","geo":{"type":"Point","coordinates":[-6.9,107.6]},"id":466412604092846280,"id_str":"466412604092846280","iso_language_code":"id","source":"&lt;a href=&quot;http://twitter.com/&quot;&gt;web&lt;/a&gt;","text":"@walikota macet &amp; hujan","to_user":"walikota","to_user_id_str":"6","in_reply_to_status_id_str":"466412583121846279"},{"created_at":"Wed, 14 May 2014 03:00:09 +0000","from_user":"warga_dua","from_user_id":7,"geo":null,"id":466412625063846281,"iso_language_code":"in","source":"web","text":"RT @walikota: pagi","to_user":null,"to_user_id":null}],"max_id_str":"466412604092846280","page":1,"query":"macet"}
X
cat > x.csv <<'X'
archivesource,text,to_user_id,from_user,id,from_user_id,iso_language_code,source,geo_type,geo_coordinates_0,geo_coordinates_1,created_at,time
twitter-search,"Hujan &amp; macet",,warga_tiga,466412646034846282,8,id,"&lt;a href=""http://twitter.com/""&gt;web&lt;/a&gt;",Point,-6.9,107.6,"Wed, 14 May 2014 03:00:14 +0000",1400036414
X
tw-normalize x.json x.csv
