tw-import -f word /dev/null
