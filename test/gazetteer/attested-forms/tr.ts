// Words for countries in Turkish pages, by country: names, adjectives and people, in every form as written.
export const turkish = `
AE BAE
AE+TR Türkiye-BAE
AF Afganistan / Afganistan'ı
AL Arnavutluk
AM Ermenistan / Ermenistan'ın / Ermenistan’ın
AU Avustralya / Avustralya'nın
AZ Azerbaycan / Azerbaycan'a / Azerbaycan’a / Azerbaycan'ın / Azerbaycan’ın / AZERBAYCAN'DAN
AZ+AM Azerbaycan-Ermenistan
AZ+GE+TR Azerbaycan-Gürcistan-Türkiye / Azerbaycan-Türkiye-Gürcistan
AZ+TR Türkiye-Azerbaycan
AZ+TR+IR Türkiye-Azerbaycan-İran
BD Bangladeş / Bangladeş’in / Bangladeşli / Bangladeş Halk Cumhuriyeti
BG Bulgaristan
BI Burundi
BR Brezilya / Brezilya'nın / Brezilya'ya
BY Belarus / Belarus'un / Belaruslu
CA Kanada
CL Şili / Şili’yi
CN Çin / Çin'e / Çin'in / Çin Halk Cumhuriyeti / Çin-Afrika
CO Kolombiyalı
CY Güney Kıbrıs / GKRY
CZ Çek Cumhuriyeti / Çek Cumhuriyeti'ne / Çek Cumhuriyeti’nde
DE Almanya / Almanya’da / Almanya’nın / Almanya’ya / Alman
DK Danimarka
DZ Cezayir’de
EG Mısır / Mısır Arap Cumhuriyeti
EG+TR Türkiye-Mısır
ET Etiyopya'nın
FI Finlandiya
FR Fransa / Fransa'nın / Fransa’nın / Fransız
GB İngiltere / İngiltere'nin / İngiltere’de / İngiltere’ye / İngiliz / Birleşik Krallık / Birleşik Krallığın
GE Gürcistan / Gürcistan'da / Gürcistan'ın
GQ Ekvator Ginesi’nin
GR Yunanistan / Yunan
GW Gine-Bissau / Gine-Bissau’nun
HU Macaristan / Macaristan'da / Macaristan'ın / Macaristan’a / Macaristan’da / Macaristan’dan
HU+TR Türkiye-Macaristan
IL İsrail / İsrail'de / İsrail'in / İsrail'le / İsrail’e / İsrail’in / İsrail-Hamas
IQ Irak / Irak'la / Irak’a / Irak’ta / Irak’tan / Irak’ın
IQ+TR Irak-Türkiye / Türkiye-Irak
IR İran / İran'a / İran'daki / İran'la / İran'ın / İran’a / İran’ın / İranlı
IS İzlanda / İzlanda'ya
IT İtalya
JO Ürdün / Ürdün'le
JP Japonya / Japonya'da / Japonya'nın / Japonya'ya / Japon
JP+TR Japonya-Türkiye
KG Kırgızistan / Kırgızistan'a / Kırgızistan'ın / Kırgızistan’ın / Kırgız
KG+TJ Kırgız-Tacik
KG+UZ Kırgız-Özbek
KP Kuzey Kore
KZ Kazakistan / Kazakistan'a / Kazakistan'da / Kazakistan'daki / Kazakistan'ın / Kazakistan’da / Kazakistan’ın / Kazak / Kazaklar / Kazakistan Cumhuriyeti
KZ+TR Kazak-Türk / Türkiye-Kazakistan
LB Lübnan'la
LT Litvanya'da / Litvanya'nın
LU Lüksemburg
LV Letonya / Letonyalı
LY Libya / Libya'daki
MA Fas
MD Moldova
MK Kuzey Makedonya
MZ Mozambik
NE Nijer / Nijer'e
NL Hollanda / Hollanda'ya
OM Umman
PH Filipinler
PS Filistin / Filistin’de / Filistin’deki / Filistinli
PT Portekiz / Portekiz'i / Portekiz'in
PY Paraguay
QA Katar / Katar'ın
RO Romanya
RU Rusya / Rusya'daki / Rusya'dan / Rusya'nın / Rusya'ya / Rusya'yı / Rusya’nın / RUSYA’NIN / Rus / Rusya Federasyonu
RU+TR Türkiye-Rusya
SA Suudi Arabistan / Suudi Arabistanlı / Suudi
SA+TR Türkiye-Suudi Arabistan
SD Sudan’daki
SE İsveç / İsveç'in
SY Suriye / Suriye'de / Suriye'deki / Suriye'den / Suriye'nin / Suriye'ye / Suriye'yi / Suriye’nin / Suriye’ye / Suriye’yi / SURİYE / Suriyelilerin / Suriye Arap Cumhuriyeti
SY+TR Türkiye-Suriye
TJ Tacikistan / Tacikistan’ın / Tacik
TM Türkmenistan / Türkmenistan'dan / Türkmenistan'ın / Türkmen
TM+UZ Türkmen-Özbek
TR Türkiye / Türkiye'de / Türkiye'deki / Türkiye'nin / Türkiye'ye / Türkiye'yi / Türkiye’de / Türkiye’deki / Türkiye’nin / Türkiye’ye / Türkiye’yi / TÜRKİYE / TÜRKİYE'DEN / TÜRKİYE'YE / Türk / TÜRK / Türkler / Türklerin / Türklerle / Türkiye Cumhuriyeti / Türkiye Cumhuriyeti'nin / Türkiye Cumhuriyeti’nin / TC / Türkiye-AB / Türkiye-Afrika
TR+TRNC TC-KKTC / KKTC-TC / Türkiye-KKTC
TR+US Türkiye-ABD
TRNC KKTC / KKTC'yi / KKTC’de / KKTC’nin / KKTC’ye / KKTC’YE / Kuzey Kıbrıs / Kuzey Kıbrıs Türk Cumhuriyeti / Kuzey Kıbrıs Türk Cumhuriyeti’ne / Kuzey Kıbrıs Türk Cumhuriyeti’nin
UA Ukrayna / Ukrayna'daki / Ukrayna'dan / Ukrayna'nın / Ukrayna'ya / Ukrayna’daki / Ukrayna’nın / Ukrayna’ya / UKRAYNA / Ukraynalı / Ukraynalılar
US ABD / ABD'de / ABD'li / ABD'nin / ABD'ye / ABD’li / ABD’ye / Amerika / Amerika’da / Amerika’yı / Amerika Birleşik Devletleri / Amerika Birleşik Devletleri'ne / Amerika Birleşik Devletleri’ne
UZ Özbekistan / Özbekistan'dan / Özbekistan'ın / Özbekistan’ın / Özbek
ZA Güney Afrika / Güney Afrika'nın / Güney Afrika Cumhuriyeti'nin
ZW Zimbabve / Zimbabve’nin
`
