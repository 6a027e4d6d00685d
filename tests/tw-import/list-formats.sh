tw-import --list-formats
