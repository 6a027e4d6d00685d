printf 'a: &x [one]\nb: *x\n' > a.yml
tw-import a.yml
