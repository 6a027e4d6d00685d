# Shares against what is due as SVG; a wider sheet, another title.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" |
    tw-align -p "$src/tests/tw-align/weights.tsv" |
    tw-chart -t dumbbell -o svg --width 800 --title 'Budget & attention' | sed '/<style>/d'
