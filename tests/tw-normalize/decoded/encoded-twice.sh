# Text that was taken for Windows-1252 and encoded once more; what only looks so
# in one letter stays.
tw-normalize <<'END' | jq -c '[.text, .repaired]'
id,screen_name,text
466412583121846279,w,"cafÃ© â€¦ â€œmacetâ€ ðŸ˜€"
466412604092846280,w,CAFÉ™ naïve São
466412625063846281,w,biasa
END
