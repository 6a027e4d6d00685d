# What -m does not name is what its name says.
tw-normalize -q -z Asia/Jakarta -m created_at=saat <<'END'
id_str,username,full_text,saat,favorite_count
466412583121846279,warga_satu,Jalan &amp; hujan,14 Mei 2014 10.00,3
END
