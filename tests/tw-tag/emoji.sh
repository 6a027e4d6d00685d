# An emoji is a grapheme cluster; skin tones and variation selectors fold.
. "$src/tests/tw-tag/lib"
rules <<'.'
🙏
❤
👩‍👩‍👧
🇮🇩
.
say <<'.'
🙏 🙏🏽 🙏🙏
❤ ❤️
👩‍👩‍👧 👩 👩‍👩‍👦
🇮🇩🇮🇩 🇮🇳
terima🙏kasih
.
