# The text is plain, or pieces of JSON that are joined.
cat > comments.csv <<'X'
Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Post ID,Video ID,Comment text,Top-level comment ID
UgxA,UCabc,2025-02-11T10:11:12.123Z,0,,,dQw1,"{""text"":""Halo ""},{""text"":""dunia""},",
UgxB,UCabc,2024-02-11T10:11:12.123Z,0,UgxA,,dQw1,"{""takeoutSegments"":[{""text"":""Satu ""},{""text"":""dua""}]}",
UgxC,UCabc,2023-02-11T10:11:12.123Z,0,,,dQw1,Polos saja,
X
tw-normalize comments.csv
