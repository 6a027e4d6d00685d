printf -- '- one\n- two\n' > a.yml
tw-import a.yml
