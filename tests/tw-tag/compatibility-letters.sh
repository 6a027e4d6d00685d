# Letters and signs are what they fold to: in circles, wide, squared, in the
# text and in the book; invisible characters in a word are seen through.
. "$src/tests/tw-tag/book.lib"
yes 'lapor' 'ⓛⓐⓟⓞⓡ' 'ⓁⒶⓅⓄⓇ' 'ＬＡＰＯＲ' '𝐋𝐚𝐩𝐨𝐫'
yes 'ⓛⓐⓟⓞⓡ' 'lapor'
yes '#ppdb*' '＃ppdb2015' '＃PPDB' '#ppdb' '﹟ppdb'
yes '@dbmp_bdg' '＠dbmp_bdg tolong' '﹫dbmp_bdg'
yes '2 kg' '２ ㎏' '② kg'
yes 'jalan' 'ja​lan' 'ja­lan' 'ja‌lan'
yes 'jalan rusak' 'jalan ​rusak' 'jalan​ rusak'
no 'jalan' 'ja lan' 'ja lan'
yes '"?"' 'ya？' 'ya﹖'
code='within: sentence'
no 'satu dua' 'satu． dua'
no 'satu NEAR/3 dua' 'satu！ dua' 'satu﹒ dua' 'satu。dua' 'satu｡dua'
