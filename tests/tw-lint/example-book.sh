# The manual's example: a book with a shadowed rule and a vetoed example.
cat > lapor.codebook << 'X'
codebook 1
* lapor LAPOR!
  def: The complaint channel.
  lapor*
  lapor kang
  not: pajak
  yes: lapor pajak jalan rusak
X
tw-lint lapor.codebook
