cat > a.yml <<'END'
x: ["*nomi", "rp?", "#ppdb", "#ppdb*", "@ridwankamil", don't, "e-ktp*", U.S., ":)", 😀, "good 😀", "NOT", "near miss", "a*b?c", "*", "say \"hi\" \\ there", “curly”, "c++*", "NEAR4"]
END
tw-import a.yml
