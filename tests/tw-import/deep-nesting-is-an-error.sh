awk 'BEGIN { for (i = 0; i < 40; i++) printf "%*sk:\n", i, "" }' > a.yml
tw-import a.yml
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "(%s", " "; print "" }' > body
{ echo '*a'; cat body; } > a.cod
tw-import a.cod > /dev/null
awk 'BEGIN { for (i = 0; i < 40; i++) printf "<cnode name=\"k\">" }' > body
{ echo '<dictionary>'; cat body; } > a.ykd
tw-import a.ykd
