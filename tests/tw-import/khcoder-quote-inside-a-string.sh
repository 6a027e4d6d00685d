printf '*%s\n%s\n*%s\n%s\n' a "'it''s \"Åland\"'" b '"a"Åb"' > a.cod
tw-import a.cod
