# Words of many languages in the encodings that old programs wrote: each is read
# as the same words, or asked for with --encoding; none is read wrongly.
while read -r language words; do
	printf '+x\n%s\n' "$words" | tr ' ' '\n' > words.lc3
	tw-import -d d words.lc3 2> /dev/null > right
	for encoding in WINDOWS-1252 WINDOWS-1250 WINDOWS-1251 WINDOWS-1253 WINDOWS-1254 WINDOWS-1255 WINDOWS-1256 \
	    WINDOWS-1257 WINDOWS-1258 KOI8-R MACINTOSH SHIFT_JIS EUC-JP EUC-KR GB18030 BIG5 UTF-16LE UTF-16BE; do
		mkdir -p of
		iconv -f UTF-8 -t $encoding words.lc3 > of/words.lc3 2> /dev/null || continue
		# A mark of the order of bytes tells UTF-16.
		case $encoding in
		UTF-16LE) { printf '\377\376'; cat of/words.lc3; } > marked && mv marked of/words.lc3 ;;
		UTF-16BE) { printf '\376\377'; cat of/words.lc3; } > marked && mv marked of/words.lc3 ;;
		esac
		if cmp -s words.lc3 of/words.lc3; then
			continue
		fi
		# What nobody wrote: a letter of Korean for China, Chinese for Korea.
		case $language.$encoding in korean-few.GB18030 | chinese-old.EUC-KR) continue ;; esac
		if tw-import -d d of/words.lc3 > got 2> said; then
			cmp -s right got && how=read || how=WRONG
		elif grep -q 'not UTF-8, and its bytes do not tell' said; then
			how=asked
			tw-import --encoding $encoding -d d of/words.lc3 > got 2> /dev/null
			cmp -s right got || how='asked, and WRONG where it is said'
		else
			how=$(head -1 said)
		fi
		echo "$language $encoding $how"
	done
done << 'X'
french été fête école français naïve œuvre château déjà garçon
german straße mädchen über größe tür köln äpfel
spanish niño señal año acción pingüino camión ¿qué?
portuguese ação não coração pão você avó maçã
swedish skåne ström älv åtta sjö gävle
danish smørrebrød får køre æble ø år
icelandic þorp maður fjörður ísland ýta
finnish työ äiti pöytä yö mökki
italian città perché più così università è lunedì
dutch coëfficiënt één geïnd reünie café
polish łódź żółty ćma źrebię ślub mąż książka
czech řeka čas děti žena šaty příliš žluťoučký kůň
hungarian őr űr fű hő tűz szőlő erdő
romanian țară și în mâine pământ fără ăsta
croatian čaj šuma žaba đak ćevapi
turkish ağaç şehir ılık iğne gün öğrenci çocuk
russian правда город дорога вода жизнь
ukrainian їжак ґанок єдність місто
greek λόγος πόλη δρόμος νερό
hebrew שלום עיר דרך מים
arabic مدينة طريق ماء سلام
lithuanian ąžuolas gėlė žemė šuo ūkis
vietnamese đường thành phố nước
japanese ひどい ラッシュ 渋滞 道路 混雑
japanese-han 東京都 道路 渋滞 水道 電車 渋谷区 公園 病院
korean 교통 도로 지하철 버스 공원 병원
korean-few 길
chinese 交通 堵塞 道路 公共汽车 地铁 医院 公园
chinese-old 交通 堵塞 道路 公車 捷運 醫院 公園
halfwidth ﾃﾞﾝｼｬ ﾄﾞｳﾛ ﾐｽﾞ
mixed naïve été правда
X
