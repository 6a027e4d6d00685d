# The example of tw-codebook(5) has no findings.
awk '/^\.Sh EXAMPLES/ { on = 1 } /^\.Ed/ { if (on) exit } on && text { gsub(/\\e/, "\\"); print } on && /^\.Bd/ { text = 1 }' \
    "$src/man/tw-codebook.5" > lapor.codebook
grep -c . lapor.codebook
tw-lint -c lapor.codebook
