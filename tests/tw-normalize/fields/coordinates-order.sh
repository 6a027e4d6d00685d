# Longitude first in coordinates, boxes and version 2; latitude first in
# geo; 0, 0 is unknown.
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","coordinates":{"type":"Point","coordinates":[107.6,-6.9]}}' | tw-normalize | jq -c .place
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","geo":{"type":"Point","coordinates":[-6.9,107.6]}}' | tw-normalize | jq -c .place
echo '{"id":"1","author_id":"2","text":"a","geo":{"coordinates":{"type":"Point","coordinates":[107.6,-6.9]}}}' | tw-normalize | jq -c .place
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","geo":{"type":"Point","coordinates":[0.0,0]}}' | tw-normalize | jq -c .place
