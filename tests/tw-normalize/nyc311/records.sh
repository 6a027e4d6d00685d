# The month comes first, clocks have twelve hours, and the zone is the city's.
cat > nyc.csv <<'X'
Unique Key,Created Date,Closed Date,Agency,Complaint Type,Descriptor,Incident Address,Status,Latitude,Longitude
63000001,02/11/2025 01:02:03 PM,,NYPD,Noise - Residential,Loud Music/Party,1 BROADWAY,Open,40.7,-74.0
X
tw-normalize -q nyc.csv
