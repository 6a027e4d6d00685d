tw-claims -o table --part claim bandung-smart-city
tw-claims -o tsv --part recomputed bandung-smart-city
