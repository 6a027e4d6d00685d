# The pairs of -m name members of objects, too, by their paths; what they do not
# name is read as ever, of formats that are known as well.
echo '{"results":[{"no":1,"isi":{"judul":"a"},"tgl":"14/05/2014 10:00","oleh":[{"nama":"x"}]}]}' |
    tw-normalize -q -m text=isi.judul,created_at=tgl,author=oleh.0.nama,platform=facebook
echo '{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"466412583121846279","text":"a","user":{"screen_name":"w"},"isi":"b"}' |
    tw-normalize -m text=isi,lang=bahasa
echo $?
