cat > service.yml <<'END'
Service:
  Praise: [terima kasih, hebat*, "*mantap"]
  Complaint: [keluhan, e-ktp, "lapor!"]
END
cat service.yml
tw-import service.yml 2>/dev/null
