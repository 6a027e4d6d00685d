# A file is a channel: its name stands before the ids, that two of them do not
# meet. Times are UTC.
cat > kanal.csv <<'X'
Message ID,Date,Username,First Name,Last Name,Sender ID,Message,Reply To
55,2025-02-11 05:00:00,warga1,Warga,Satu,9,Halo #kota,
56,2025-02-11 05:01:00,,Warga,,10,Iya,55.0
X
sed 's/Halo/Salam/' kanal.csv > lain.csv
tw-normalize -z Asia/Jakarta kanal.csv lain.csv 2> /dev/null
tw-normalize < kanal.csv 2> /dev/null | jq -r .id
