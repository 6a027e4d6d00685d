# What a row does not state, or states as no number that can be, is shown as not
# known: no nan, no number that nobody wrote. What has no place or topic is with
# what has none.
cat > rows << 'X'
{"id":"1","created_at":"2015-05-01T12:00:00+07:00","platform":"twitter","kind":"original","author":{"handle":"a"},"text":"made up","topic":["a"],"place_about":["b"]}
{"row":"case","id":"1"}
{"row":"case","id":"2","topic":"","office":"x","first":"2015-05-01T13:00:00+07:00","limit_s":60,"state":"real","place_about":[""]}
{"row":"case","id":"3","topic":"t","office":"x","first":"2015-05-01T10:00:00+07:00","limit_s":60,"answered":"2015-05-01T13:00:00+07:00","state":"real","place_about":["q/r"],"people":1e300}
{"row":"case","id":"4","topic":"t","first":"2015-05-01T11:00:00+07:00","limit_s":1e10,"state":"passed-on","place_about":[],"place_about_ranked":["q"],"posts":"3","severity":-2,"p":0.4}
{"row":"case","id":"5","topic":"t","first":"2015-05-01T11:30:00+07:00","state":"no such","place_about":7}
{"row":"burst","state":"open","dimension":"topic","key":"a,b","begin":"2015-05-01T10:00:00+07:00"}
{"row":"burst","state":"open","dimension":"topic","key":"","begin":"2015-05-01T10:00:00+07:00","people":-5,"lift":1e300,"lead_s":-1,"call":"2015-05-01T10:00:00+07:00"}
{"row":"burst","state":"cooling","dimension":"topic","key":"y","begin":"2015-05-01T10:00:00+07:00","people":"3","lift":null,"places":[3],"posts":4}
{"row":"burst","state":"closed","dimension":"topic","key":"x","begin":"2015-05-01T10:00:00+07:00","people":1e300,"lift":-3,"places":[{"place":"q","n":3}],"posts":0}
{"row":"burst","state":"open","key":"of a batch","begin":"2015-05"}
{"row":"thread","id":"2","asked":"2015-05-01T13:00:00+07:00","state":"passed-on"}
{"row":"thread","id":"3","asked":"soon","state":"open"}
{"row":"verdicts","cases":9,"drawn_verified":-1,"drawn_real":1e99}
{"row":"answer","n":9,"share":0.5,"share_loose":0.4}
X
tw-watch --once --size 120x40 rows
tw-watch --once --size 60x20 --html page.html rows
tw-watch rows
sed -n '/<h2>/,$p' page.html | sed -e 's/<[^>]*>/ /g' -e 's/  */ /g' | grep -v '^ *$'
