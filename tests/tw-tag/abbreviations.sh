# The point of an abbreviation ends no sentence; which are, the lexicon says.
. "$src/tests/tw-tag/book.lib"
code='within: sentence'
head='lexicon: id-tweets'
yes 'lubang & dago' 'lubang di Jl. Dago' 'lubang di jl. dago' 'Lubang di JLN. Dago, parah.'
yes 'lubang & cigadung' 'lubang di Kel. Cigadung' 'lubang di Kel. Cigadung 🔥'
yes 'lubang & 5' 'lubang di No. 5' 'lubang depan no.  5 é'
no 'lubang & saya' 'lubang? oh no. saya lewat' 'ada lubang di no. saya lewat é'
yes 'lubang & djuanda' 'lubang di Jl. Ir. H. Djuanda' 'lubang di Jl. Ir. H. Djuanda é'
no 'lubang & macet' 'ada lubang. macet' 'lubang di jl. Dago. macet' 'lubang di jl.. macet'
no 'lubang & macet' 'lubang di jl. dago! macet' 'lubang jl.
macet' 'lubang jl! macet'
no 'lubang & macet' 'lubang rt. macet'
yes 'lubang & 3' 'lubang rt. 3'
printf '!abbreviation\nyth\nhal 0\n' > own.lexicon
head='lexicon: ./own.lexicon'
yes 'satu & dua' 'satu Yth. dua' 'satu B. Dua'
no 'satu & dua' 'satu Jl. dua' 'satu hal. dua' 'satu b. dua'
yes 'satu & 2' 'satu hal. 2'
head=
no 'lubang & dago' 'lubang di Jl. Dago'
