# Ids in quotes, with blanks, an L or n at the end, in groups, in a list of one.
cat > x.csv <<'X'
id,text
"""466412583121846279""",a
'466412604092846280',b
 466412625063846281 ,c
466412646034846282L,d
"466,412,646,034,846,283",e
466.412.646.034.846.284,f
466412646034846285n,g
466412646034846286.00,h
"=""466412646034846287""",i
“466412646034846288”,j
466412646034846288,again
X
tw-normalize -q x.csv | jq -c '[.id,.text,.created_at]'
printf '{"id_str":" 466412583121846279 ","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"a"}}\n' | tw-normalize -q --dehydrate
