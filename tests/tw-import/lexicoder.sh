printf 'early\r\n+POSITIVE\r\ngood\r\nvery good\r\nabund*\r\n+NEG_POSITIVE\r\nnot good\r\ngood\r\ngood\r\n' > a.lc3
tw-import a.lc3
