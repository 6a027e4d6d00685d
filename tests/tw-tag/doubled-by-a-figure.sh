# jalan2 is jalan, warga2nya is warga, in Indonesian and Sundanese books.
. "$src/tests/tw-tag/book.lib"
head='language: id
lexicon: id-tweets'
yes 'warga' 'warga2 cigadung' 'WARGA2' 'warga²'
yes 'kota' 'kota²' 'kota2'
yes 'sekolah' 'sekolah2nya libur' 'sekolah²nya'
yes 'anak' 'anak2ku' 'anak2nya' 'anak2lah'
yes 'ibu' 'ibu2' 'ibu2nya'
yes 'jalan' 'jln2'
yes '"taman kota"' 'taman2 kota'
yes 'lubang NEAR/2 jalan' 'lubang di jalan2'
yes 'jalan*' 'jalan2'
yes 'jalan2' 'jalan2'
no 'rt' 'rt2'
no 'jalan' 'jalan22' 'jalan3' '2jalan' 'jalan2x'
no 'satu1' 'satu12'
code='clitics: no'
yes 'anak' 'anak2'
no 'anak' 'anak2ku'
code=
head='language: su'
yes 'budak' 'budak2'
no 'budak' 'budak2na'
head='language: en'
no 'road' 'road2'
# Words of three letters carry a clitic where the book names them, and only so.
head='language: id
lexicon: id-tweets'
yes 'air' 'airnya' 'AIRnya' 'airmu'
yes 'pju' 'PJUnya' 'pjunya mati'
no 'ai*' 'xirnya'
no 'masa' 'masalah'
# Sundanese endings are a setting of a lexicon.
head='language: id
lexicon: id-tweets su-endings'
yes 'imah' 'imahna' 'imah'
yes 'bener' 'benerkeun'
yes 'budak' 'budak2na'
no 'sara' 'sarana' 'saran'
no 'kare' 'karena'
head='lexicon: su-endings'
yes 'imah' 'imahna'
head=
no 'imah' 'imahna'
