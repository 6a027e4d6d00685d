printf 'a:\n  - one\n b: [two\n' > a.yml
tw-import a.yml
