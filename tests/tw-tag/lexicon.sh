# A lexicon adds a reading, in the book and in the text, in one step.
. "$src/tests/tw-tag/lib"
cat > v.lexicon <<'.'
# variants
yg = yang
jln = jalan
jl = jalan
yth = yang terhormat
makasih = terima kasih
a1 = b1
b1 = c1
jum'at = jumat
.
rules 'lexicon: ./v.lexicon' <<'.'
jalan
yang terhormat
makasih banyak
jl rusak
c1
jumat
.
say <<'.'
jln JLN jlnn jalan jl
yth bapak, yg terhormat, yang terhormat
terima kasih banyak makasih banyak
jalan rusak jln rusak
a1 b1 c1
Jum'at jum’at
jumat
.
