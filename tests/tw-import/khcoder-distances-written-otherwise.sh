# A distance is [5], [b5] or [d5] after words with - between them; what is written
# otherwise is named, and no rule is made of it.
cat > a.cod <<'END'
*good
near(jalan-rusak)[b3] or near(jalan-rusak)[d2] or near(jalan-rusak)[4] or seq(a-b)
*bad
near(jalan-rusak)5
*worse
near(jalan-rusak)[5
*none
near(jalan-rusak)[]
*unit
near(jalan-rusak)[x5]
*empty
near(jalan-rusak)[b]
*alone
seq(jalan)[3]
*open
near(jalan-rusak
END
tw-import a.cod
echo "status $?"
