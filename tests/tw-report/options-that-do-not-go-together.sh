tw-report --flow x y
tw-report --verify x --manifest
