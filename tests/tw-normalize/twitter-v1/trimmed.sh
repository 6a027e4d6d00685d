# Of the user only an id, no id_str, no time: what is there is kept.
tw-normalize -z Asia/Jakarta <<'END'
{"id":466412583121846279,"text":"a","created_at":"Wed May 14 03:00:00 +0000 2014","user":{"id":11}}
{"id_str":"466646625285046283","full_text":"b","user":{"id_str":"12"}}
END
