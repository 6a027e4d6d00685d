tw-kwic --sort middle /dev/null
