cat > a.yml <<'END'
---
Economy:
  __:
    - ekonomi*
    - "pasar modal"
  Tax:
    - pajak
    - 'pajak bumi * bangunan'
    - deeper: [cukai]
Politics: walikota
Empty:
END
tw-import a.yml
