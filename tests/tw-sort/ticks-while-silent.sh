# Nothing before the first record, then one a second, in its zone.
now=$(TZ=UTC-7 date +%Y-%m-%dT%H:%M:%S+07:00)
{ sleep 1.2; echo "{\"id\":\"1\",\"created_at\":\"$now\",\"text\":\"\"}"; sleep 1.5; } |
    tw-sort --follow --tick 1s | sed 's/20..-..-..T..:..:../TIME/'
