"""The names of the months as dates write them, in the languages that policies are written in."""

_NAMES = """
January February March April May June July August September October November December Jan Feb Mar Apr Jun
Jul Aug Sep Sept Oct Nov Dec
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
Januar Februar März Mai Juni Juli Oktober Dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januari februari maart april mei juni juli augustus september oktober november december
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń
luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель
май июнь июль август сентябрь октябрь ноябрь декабрь
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень
квітень травень червень липень серпень вересень жовтень листопад грудень
ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben
květen červen červenec srpen říjen prosinec
januára februára apríla mája júna júla augusta septembra októbra novembra decembra január február marec
apríl máj jún júl august október
március április május június július augusztus szeptember
ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου
Δεκεμβρίου Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος
Νοέμβριος Δεκέμβριος
Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık
augusti
januar februar marts
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
marraskuuta joulukuuta tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu
marraskuu joulukuu
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca siječanj veljača
ožujak travanj svibanj lipanj srpanj kolovoz rujan studeni prosinac
junij julij avgust
януари февруари април юни юли септември октомври ноември декември
Januari Februari Maret Mei Agustus Desember
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
ژانویهٔ فوریهٔ آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر ژانویه فوریه مه ژوئیه
जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
"""

MONTHS = frozenset(_NAMES.split())
"""From the Unicode locale data (CLDR), in the form used within a date and in the form that stands alone."""
