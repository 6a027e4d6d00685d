printf '{"read":0,"written":0}' > flow.json
tw-report flow.json | grep -e '<td' -e '<p class'
