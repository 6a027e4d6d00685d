# "2 bulan yang lalu" is a time when the day of collection is known; the record
# says that it was counted back.
cat > t.csv <<'END'
user,message,date,rank
Warga a,satu,48 detik yang lalu,1
Warga b,dua,2 bulan yang lalu (diedit),2
Warga c,tiga,2 years ago,3
Warga d,empat,suatu hari,4
END
tw-normalize t.csv
echo $?
tw-normalize -q -z Asia/Jakarta --collected 2025-04-30 t.csv |
    jq -c '[.created_at, .repaired]'
tw-normalize -q --collected 2025-04-30T10:00:00+07:00 t.csv | jq -r .created_at
