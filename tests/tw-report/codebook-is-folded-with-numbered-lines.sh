cat > a.codebook <<'END'
codebook 1
title:      Programs <1>
dimension:  program
properties: area
scope:      any

* gov           Government
  ** lapor      LAPOR!
  def:    The complaint channel & more.
  area:   government
  threshold: 2
  within: sentence
  {LAPOR} [2]
  lapor* NEAR/3 (aplikasi | sistem)
  not:    "lapor diri"
  yes:    Silakan kirim ke LAPOR!
  no:     lapor kang
  note:   A note.
END
tw-report -c ./a.codebook | sed -n '/^<main/,/^<.main>/p'
