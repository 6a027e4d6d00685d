# Counted by a property, area=VALUE is the item itself.
cat > table <<'EOF'
smart-government | | | 1 2 3 4 2 1
smart-society | | | 2 5 5 2 7 9
EOF
printf 'source\titem\tlevel\ns\tarea=smart-government\thigh\ns\tsmart-society\tlow\n' > p.tsv
awk -v dim=program.area -f "$src/tests/tw-align/rows.awk" table | tw-align -p p.tsv --part item -o table
