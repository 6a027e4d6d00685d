printf '\nOne <b>bold</b>\nline & more\n\n\nTwo\r\n' > about-this_study.txt
tw-report about-this_study.txt | sed -n '/^<main/,/^<.main>/p'
