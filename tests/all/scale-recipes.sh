# The recipes of tw-scale(7) stand in tests/scale, which runs them, word for word.
# Printed are those that are not so: of Hadoop and Spark, which may not be there,
# and where a run keeps what they say in a file.
cat "$src"/tests/scale/* | sed 's/^[	]*//' > run
awk '/^\.Sh EXAMPLES/ { on = 1 }
/^\.Ed/ { inside = 0; close(name) }
inside { gsub(/\\e/, "\\"); sub(/^\\&/, ""); sub(/^\t*/, ""); print > name }
on && /^\.Bd -literal/ { inside = 1; name = sprintf("recipe%02d", ++n) }
on && /^\.Dl / { name = sprintf("recipe%02d", ++n); sub(/^\.Dl /, "")
    print > name; close(name) }' "$src/man/tw-scale.7"
for recipe in recipe*; do
	awk 'NR == FNR { all = all $0 "\n"; next }
	{ part = part $0 "\n" }
	END { exit index(all, part) == 0 }' run $recipe && continue
	sed "s/^/$recipe: /" $recipe
done
