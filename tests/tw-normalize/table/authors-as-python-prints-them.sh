tw-normalize -z Asia/Jakarta <<'END' | jq -r .author.handle
id,url,user,text
1,https://twitter.com/warga_satu/status/1,"{'username': 'warga_satu', 'id': 11}",a
2,https://twitter.com/warga_dua/status/2,"User(username='warga_dua', id=12)",b
3,https://x.com/undefined/status/3,,c
4,https://x.com/warga_tiga/status/4,,d
END
