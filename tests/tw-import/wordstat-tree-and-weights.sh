printf 'SOUTH\r\n   \tBW\r\n   \t\tBotswana (1)\r\n   \t\tCAPE_TOWN (1)\r\n   \t\tGaboron? (3)\r\n   \t\tNEVER (0)\r\n\tELECTION (2019)\r\n\t\tVOTE* (1)\r\nLOOSE (1)\r\n' > a.cat
tw-import a.cat
