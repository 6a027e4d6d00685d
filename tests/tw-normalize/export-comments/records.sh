# The letterhead says the platform; the number before the dot is what is answered.
cat > instagram.csv <<'X'
Post URL,https://www.instagram.com/p/AbCdEf/
Total comments,2

"","(Nested) Comment ID","Name (click to view profile)","Profile ID","Date","Likes","Comment","(view source)"
"1","","warga1","5","2025-02-11 05:00:00","2","Terima kasih","view comment"
"","1.1","warga2","6","2025-02-11 05:01:00","0","Sama-sama","view comment"
X
tw-normalize -q -z Asia/Jakarta instagram.csv
