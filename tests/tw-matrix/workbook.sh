# A workbook; the same matrix gives the same bytes.
cd "$src/tests/tw-matrix"
tw-matrix -b conversation -b theme -c ./themes.codebook --quotes 1 -o xlsx interviews.ndjson > "$OLDPWD/a.xlsx"
tw-matrix -b conversation -b theme -c ./themes.codebook --quotes 1 -o xlsx interviews.ndjson | cmp - "$OLDPWD/a.xlsx"
head -c 2 "$OLDPWD/a.xlsx"
echo
