# Exactly &amp; &lt; &gt;, once, from left to right; a bare & stays.
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"&lt;3 &amp; &amp;lt; & &gt &quot; &#39; \u0026amp;"}' | tw-normalize | jq -r .text
