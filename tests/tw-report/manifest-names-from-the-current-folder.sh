here=$(pwd)
mkdir lib
printf 'codebook 1\n* a\nx\n' > lib/a.codebook
printf 'x\n' > b
tw-report --manifest -c "$here/lib/a.codebook" --step "tw-tag -c $here/lib/a.codebook 'x=$here/b' /else$here/b" "$here/b" > manifest.json
grep -c "$here/lib" manifest.json
sed -e 's/"sha256":"[0-9a-f]*"/SHA/' -e '/version/d' -e "s,$here,HERE," manifest.json
tw-report --verify manifest.json
