# A rule that is broken off is reported on the line where it breaks off.
cat > rules.cod <<'T'
*one
banjir | macet |

*two
lampu &
( mati | padam

# a comment
*three

jalan
and
T
tw-import rules.cod
