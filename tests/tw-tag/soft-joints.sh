# - and ' of a bare word are soft, the full stop is not.
. "$src/tests/tw-tag/lib"
rules <<'.'
e-kelurahan
jum'at
hay.u
.
say <<'.'
e-kelurahan E-Kelurahan e kelurahan ekelurahan #ekelurahan e‑kelurahan
jum'at jum’at jumat jum at
hay.u hayu hay u hay-u
.
