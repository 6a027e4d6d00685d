# A code takes its own entry, else the nearest heading's, else its property's.
cat > table <<'EOF'
gov/lapor/sms | SMS | x | 1 2 3 4
gov/lapor/web | Web | x | 2 2 2 2
gov/permit | Permit | x | 3 0 1 1
govern | no part of gov | x | 1 1 0 1
other | Other | y | 4 1 1 1
EOF
printf 'source\titem\tlevel\ns\tgov\tlow\ns\tgov/lapor\tmedium\ns\tgov/lapor/web\thigh\ns\tarea=x\tlow\n' > p.tsv
awk -f "$src/tests/tw-align/rows.awk" table | tw-align -p p.tsv --part item |
    grep -o -e '"program":"[a-z/]*"' -e '"priority":.*"stated":"[^"]*"' -e '"verdict":null.*'
