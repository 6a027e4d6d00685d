# Without a screen a line is said when a case is new, verified, answered, over its
# limit, and when a burst changes; nothing is said twice.
cat > rows << 'X'
{"id":"1","created_at":"2015-05-01T12:00:00+07:00","platform":"twitter","kind":"original","text":"made up"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":2,"state":"new"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":3,"state":"new"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":3,"state":"real","verdict":"real"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":3,"state":"new"}
{"row":"tick","at":"2015-05-01T14:00:00+07:00"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":3,"state":"new"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":3,"state":"new"}
{"row":"case","id":"1","topic":"a/lamp","office":"o","first":"2015-05-01T11:00:00+07:00","limit_s":7200,"people":3,"answered":"2015-05-01T14:00:00+07:00","state":"answered"}
{"row":"case","id":"2","topic":"a/road","first":"2015-05-01T13:00:00+07:00","people":1,"verdict":"unclear","state":"new","place_about":["north"],"p":0.4}
{"row":"case","id":"3","topic":"a/road","first":"2015-05-01T13:00:00+07:00","people":1,"verdict":"FALSE","state":"false"}
{"row":"burst","state":"open","dimension":"hashtags","key":"tag","begin":"2015-05-01T10:00:00+07:00","people":9,"lift":4}
{"row":"burst","state":"cooling","dimension":"hashtags","key":"tag","begin":"2015-05-01T10:00:00+07:00","people":9,"lift":2}
{"row":"burst","state":"closed","dimension":"hashtags","key":"tag","begin":"2015-05-01T10:00:00+07:00","people":9,"lift":1}
{"row":"burst","state":"echo","dimension":"topic","key":"a/lamp","begin":"2015-05-01T10:00:00+07:00","people":9,"lift":1}
X
tw-watch -U rows
tw-watch -U rows --state s > /dev/null
# Again: what the state holds is not said, what came again is.
tw-watch rows --state s | head -2
tw-watch --once rows | tail -8
