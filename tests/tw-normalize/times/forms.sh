# A table of all forms of time stamps that people and programs leave in a column.
cat > t.csv <<'END'
text,waktu
rfc 2822,"Wed, 14 May 2014 03:00:00 GMT"
ctime,Wed May 14 10:00:00 2014
javascript,Wed May 14 2014 10:00:00 GMT+0700 (Western Indonesia Time)
kibana,"May 14, 2014 @ 10:00:00.000"
indonesian,"Rabu, 14 Mei 2014 pukul 10.00 WIB"
afternoon,2014-05-14 03:05:00 PM
midnight,2014-05-14 12:30:00 AM
no zero,2014-5-14 3:00
serial,41773.41667
fourteen,20140514100000
float,1400036400.0
thousandths,1400036400000
END
tw-normalize -q -z Asia/Jakarta -m text=text,created_at=waktu t.csv |
    jq -r '[.text, .created_at] | join(" ")'
