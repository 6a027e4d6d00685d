# Nothing in, nothing out.
: > empty
printf '\n \r\n\n' > blank
tw-normalize --flow flow empty blank
cat flow
