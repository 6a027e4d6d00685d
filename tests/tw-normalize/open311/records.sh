# The text is the description, else the details, else the service; who reported
# is not passed on, whatever is asked for.
cat > requests.json <<'X'
[{"service_request_id":"1","status":"open","service_name":"Pothole","description":"Big hole, please fix","requested_datetime":"2025-02-11T05:00:00-06:00","lat":41.88,"long":-87.63,"address":"1 Main St","email":"a@example.org","phone":"1"},
{"service_request_id":"2","status":"open","service_name":"Pothole","description":null,"requested_datetime":"2025-02-11T05:00:00-06:00","media_url":"https://example.org/a.jpg"}]
X
cat > sf.csv <<'X'
service_request_id,requested_datetime,closed_date,status_description,agency_responsible,service_name,service_subtype,service_details,address,lat,long
3,2025-02-11T05:00:00.000,,Open,PW,Street and Sidewalk Cleaning,Bulky Items,Mattress,1 MARKET ST,37.7,-122.4
X
tw-normalize -q --extra requests.json
tw-normalize -q -z America/Los_Angeles sf.csv
