# Both options say what they would have.
tw-normalize --dates ymd /dev/null
echo $?
tw-normalize --collected yesterday /dev/null
