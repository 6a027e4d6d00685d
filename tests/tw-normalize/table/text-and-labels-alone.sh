# A table that says nothing but what was written has made ids.
tw-normalize --extra <<'END'
full_text,sentimen
"macet, lagi",negatif
END
