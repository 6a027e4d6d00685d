# The title stands before the text.
cat > app.csv <<'X'
date,review,rating,isEdited,userName,title
2025-02-11 07:46:40,Tidak bisa masuk,1,False,warga7,Kecewa
X
tw-normalize -z Asia/Jakarta app.csv 2> /dev/null
