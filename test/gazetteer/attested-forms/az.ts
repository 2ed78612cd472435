// Words for countries in Azerbaijani pages, by country: names, adjectives and people, in every form as written.
export const azerbaijani = `
AE BƏƏ / Birləşmiş Ərəb Əmirliklərinin
AF+PK Əfqanıstan-Pakistan
AM Ermənistan / Ermənistana / Ermənistanda / Ermənistanla / Ermənistanın / erməni / Ermənilər
AM+AZ Ermənistan-Azərbaycan
AU Avstraliya / Avstraliyanın
AZ Azərbaycan / Azərbaycana / Azərbaycanda / Azərbaycandakı / Azərbaycanla / Azərbaycanı / Azərbaycanın / AZƏRBAYCAN / azərbaycanlı / azərbaycanlıların / Azərbaycanlıları / Azərbaycan Respublikası / Azərbaycan Respublikasında / Azərbaycan Respublikasının / Azərbaycan-NATO
AZ+GE Azərbaycan-Gürcüstan
AZ+RU Rusiya-Azərbaycan
AZ+TR Azərbaycan-Türkiyə / Türkiyə-Azərbaycan
AZ+TR+GE Azərbaycan-Türkiyə-Gürcüstan
BG Bolqarıstan / bolqarıstanlı / Bolqarıstan Respublikasının
BY Belarus / Belarusun / Belarus Respublikasının
CA Kanada / Kanadada / Kanadanın / Kanadaya
CH İsveçrə / İsveçrədə
CN Çin / Çindən / Çinin / Çinlə / Çinə / çinli / Çin Xalq Respublikasının / ÇXR
CN+RU Çin-Rusiya
CY Kipr / Kiprlə
DE Almaniya / Almaniyada / Almaniyanın / Alman
EE Estoniya / Estoniyanın / Estoniya Respublikasında
ES İspaniya / İspaniya Krallığı
FI Finlandiya / Finlandiyadakı / Finlandiya Respublikasında
FR Fransa
GB Britaniya / Britaniyanın / Böyük Britaniya / Böyük Britaniyanın / Birləşmiş Krallığın / Birləşmiş Krallıqdakı / İngiltərə
GE Gürcüstan / Gürcüstana / Gürcüstanla / Gürcüstanın / gürcü / gürcüstanlı
GR Yunanıstan / Yunanıstandakı / Yunanıstan Respublikasına
HU Macarıstanın
IL İsrail / İsraildəki / İsrailə
IL+PS Fələstin-İsrail
IN Hindistan / Hindistanla
IR İran / İrana / İranda / İrandakı / İranın / iranlı / İran İslam Respublikasının
IR+RU Rusiya-İran
IT İtaliya
JO İordaniya / İordaniyanın / İordaniya Haşimilər Krallığında / İordaniya Haşimilər Krallığının
JP Yaponiya / Yaponiyanın
KG Qırğızıstan / Qırğızıstanın
KP Şimali Koreya / Şimali Koreyanın
KR Cənubi Koreya / Cənubi Koreyanın
KZ Qazaxıstan / Qazaxıstanda / Qazaxıstandan / Qazaxıstan Respublikası
LY Liviyadakı
MA Mərakeş
MD Moldova
MX Meksika
MY Malayziyada
NO Norveç / Norveçin / Norveç Krallığı / Norveç Krallığında
PK Pakistan / Pakistanla / Pakistanın
PL Polşanın
PS Fələstin / Fələstini / Fələstinin / Fələstinə
PT Portuqaliya / Portuqaliyadakı
QA Qətər
RS Serbiya / Serbiya Respublikasının
RU Rusiya / Rusiyadakı / Rusiyanın / Rusiyaya / rusiyalı / Rusiya Federasiyası / Rusiya Federasiyasına / Rusiya Federasiyasının / RF
SA Səudiyyə / Səudiyyənin / Səudiyyə Ərəbistanı / Səudiyyə Ərəbistanının
SE İsveç / İsveçdə / İsveç Krallığında
SY Suriya / Suriyanın
TJ Tacikistan / Tacikistan Respublikasının
TM Türkmənistan
TR Türkiyə / Türkiyədə / Türkiyənin / Türkiyəyə / Türk / türkün / Türkiyə Respublikası / Türkiyə Respublikasının
TRNC Şimali Kipr / Şimali Kiprə
TW Tayvan / Tayvanın
UA Ukrayna / Ukraynadakı / Ukraynanın / Ukraynaya
US ABŞ / ABŞ-a / ABŞ-dakı / ABŞ-dan / ABŞ-ın / ABŞ-yə / Amerika / amerikalı / Amerika Birləşmiş Ştatlarına / Amerika Birləşmiş Ştatlarının
UZ Özbəkistan / Özbəkistanla / Özbəkistanın
VA Vatikan
ZA Cənubi Afrika / Cənubi Afrikada / Cənubi Afrikanın / Cənubi Afrika Respublikasındakı / CAR
`
