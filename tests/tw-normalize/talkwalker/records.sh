cat > x.csv <<'X'
published,url,external_id,content,content_snippet,extra_author_attributes.name,extra_author_attributes.short_name,lang
2025-02-11T05:00:00Z,https://twitter.com/contoh/status/1889180000000000001,,Halo warga,Halo,Contoh,contoh,id
X
tw-normalize -q x.csv
