# Edited rules and settings are named, with their lines in both books.
cat > a.codebook << 'X'
codebook 1
* road Roads
  # comments, blanks and the order of lines are no edits
  jalan
  aspal
  trotoar [2]
  jembatan | kali
  not: jalan tol
  def: The ways.
* gone Gone
  hilang
* kept Kept
  sama
X
cat > b.codebook << 'X'
codebook 1
scope: any
* road Roads and ways

  aspal
  jalan*
  trotoar [3]
  jembatan | kali   # the same
  gang
  not: "jalan tol" | "jalan kaki"
  threshold: 2
* kept Kept
  sama
* new New
  baru
  not: lama
X
tw-diff a.codebook b.codebook -o table
tw-diff a.codebook b.codebook --part rule -o ndjson
tw-diff a.codebook a.codebook -o table
