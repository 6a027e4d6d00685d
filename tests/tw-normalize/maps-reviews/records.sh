# A place is what is reviewed; one who gave stars alone wrote nothing.
cat > maps.json <<'X'
[{"title":"Taman Contoh","placeId":"p1","name":"Warga Delapan","reviewerId":"118","text":"Bersih dan ramai","publishAt":"2 months ago","publishedAtDate":"2025-02-11T07:46:40.000Z","likesCount":2,"reviewId":"Ci9D","reviewUrl":"https://www.google.com/maps/reviews/1","stars":5,"responseFromOwnerText":"Terima kasih","location":{"lat":-6.9,"lng":107.6}}]
X
cat > maps.csv <<'X'
"title","name","text","stars","publishedAtDate","likesCount","reviewId","reviewUrl","location/lat","location/lng"
"Taman Contoh","Warga Sembilan","Kotor","1","2025-02-12T07:46:40.000Z","0","Ci9E","https://www.google.com/maps/reviews/2","-6.9","107.6"
X
tw-normalize maps.json maps.csv
