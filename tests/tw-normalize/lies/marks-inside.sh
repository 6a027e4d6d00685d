# Tables that were joined repeat mark and header; copy of DOS ends in 1A.
printf '\357\273\277"id","text"\r\n"1000000001","a"\r\n\357\273\277"id","text"\r\n"1000000002","b"\r\n\032' |
    tw-normalize -q | jq -c '[.id, .text]'
