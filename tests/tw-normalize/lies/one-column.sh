# A table of one column is one when its name says so, or -m does.
printf 'Ulasan\n"Halo, pak"\nbagus, sekali\n\n"dua\nbaris"\n' |
    tw-normalize -q | jq -c .text
printf 'catatan\nhalo, pak\n' | tw-normalize -q -m text=catatan,platform=facebook |
    jq -c '[.text, .platform]'
printf 'catatan\nhalo, pak\n' | tw-normalize
