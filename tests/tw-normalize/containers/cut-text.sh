# A file that ends inside a value, with no gzip to say so.
printf '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n{"id_str":"2","crea' > cut.json
tw-normalize cut.json
