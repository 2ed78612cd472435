// Words for countries in English pages, by country: names, adjectives and people, in every form as written.
export const english = `
AE UAE / United Arab Emirates
AF Afghanistan / Afghanistan's
AF+PK Afghan-Pakistani
AM Armenia / Armenian
AM+AZ Armenia-Azerbaijan
AM+TR Armenian-Turkish
AM+UY Armenian-Uruguayan
AO Angola / Angola’s / Angola´s / Angolan / Angolan-led
AR Argentina / Argentina's / Argentina’s
AT Austria
AU Australia
AZ Azerbaijan / Azerbaijan's / Azerbaijan’s / Azerbaijani / Azerbaijanis / Republic of Azerbaijan / Azerbaijan Republic
AZ+MN Azerbaijan-Mongolia
AZ+TR Azerbaijan-Turkey
BD Bangladesh / Bangladesh’s / Bangladeshi
BE Belgium / Belgium's / Belgian
BF Burkina Faso
BG Bulgaria / Bulgarian / Republic of Bulgaria
BH Bahrain
BI Burundi / Burundian
BN Brunei
BO Bolivia
BR Brazil / Brazilian
BR+CL Brazil-Chile
BT Bhutan
BY Belarus / Belarusian / Republic of Belarus
CA Canada
CD+RW Rwanda-DRC
CH Switzerland
CL Chile
CM Cameroon / Cameroon's / Cameroon’s / Republic of Cameroon
CN China / China's / China’s / Chinese / People's Republic of China / People’s Republic of China
CN+RU China-Russia
CO Colombia
CU Cuba / Cuban / Republic of Cuba
CV Cabo Verde
CY Cyprus
CZ Czech / Czech Republic
DE Germany / Germany’s / German
DK Denmark / Danish
EC Ecuador
EE Estonia
EG Egypt / Egypt’s
ET Ethiopia / Ethiopian / Federal Democratic Republic of Ethiopia
FI Finland / Finnish
FR France / France’s / French
FR+RU Russian-French / Russo-French
GB Britain / British / United Kingdom
GE Georgia / Georgian
GM Gambia
GQ Equatorial Guinea / Republic of Equatorial Guinea
GR Greece / Greek
GY Guyana
HU Hungary / Hungarian
ID Indonesia
IE Ireland / Irish
IL Israel / Israel's / Israeli
IN India / India's / India’s / Indian
IQ Iraq / Iraqi
IR Iran / Iran's / Iran’s / Iranian / Islamic Republic of Iran
IS Iceland
IT Italy / Italian
JM Jamaica / Jamaican
JO Jordan
JP Japan / Japanese
KE Kenya
KG Kyrgyzstan / Kyrgyzstan’s / Kyrgyz / Kyrgyz Republic
KG+TJ Kyrgyz-Tajik
KG+UZ Kyrgyz-Uzbek / Uzbek-Kyrgyz
KH Cambodia / Cambodia's / Cambodian
KP North Korea / North Korea's
KR South Korea / South Korea's / Republic of Korea
KR+TR Türkiye-Korea
KW Kuwait
KZ Kazakhstan / Kazakhstan's / Kazakhstan’s / Kazakh / Kazakhstanis / Republic of Kazakhstan
KZ+RU Kazakh-Russian
KZ+TR Kazakh-Turkish / Kazakhstan-Turkey
LA Laos
LB Lebanon / Lebanese
LK Sri Lanka / Sri Lanka’s / Sri Lankan
LT Lithuania
LV Latvia
LY Libya
MD Moldova / Moldovan
MD+RU Moldovan-Russian
ML Mali / Mali’s
MM Myanmar / Myanmar's / Myanmar’s
MN Mongolia / Mongolian
MN+UZ Uzbek-Mongolian
MR Mauritania
MV Maldives
MX Mexico / Mexico's / Mexican / Mexicans
MY Malaysia / Malaysia’s / Malaysian
MZ Mozambique / Republic of Mozambique
NA Namibia
NE Niger / Republic of Niger
NG Nigeria / Nigeria’s / Nigerian / Nigerians
NO Norway
NP Nepal / Nepal’s
NZ New Zealand
OM Oman
PA Panama
PE Peru / Peru’s / Peruvian
PH Philippines / Philippine
PK Pakistan / Pakistan's / Pakistani / Islamic Republic of Pakistan
PL Poland
PS Palestine / Palestinian / Palestinians
PT Portugal / Portuguese
PY Paraguay / Paraguay's / Paraguayan / Republic of Paraguay
QA Qatar / Qatar’s / Qatari
RO Romania / Romanian
RS Serbia / Serbia’s / Serbian
RU Russia / Russia's / Russia’s / Russian / Russian Federation
RU+UA Russia-Ukraine
RU+US US-Russian
RU+UZ Uzbekistan-Russia
SA Saudi Arabia / Saudi Arabia’s / Saudi
SD Sudan / Sudanese
SE Sweden / Swedish
SG Singapore / Singapore's
SI Slovenian
SK Slovakia / Slovak
SN Senegal / Senegalese
SO Somalia
SS South Sudan / South Sudanese
SY Syria / Syrian
SZ Eswatini
TG Togo / Togo's
TH Thailand
TJ Tajikistan / Tajik / Republic of Tajikistan
TL Timor-Leste
TM Turkmenistan / Turkmen
TM+TR+AZ Turkmenistan-Turkey-Azerbaijan
TR Turkey / Turkey's / Turkey’s / Turkish / Turkiye / Türkiye / Türkiye's / Türkiye’s / Republic of Turkey / Republic of Turkiye / Republic of Türkiye
TR+FI+SE Türkiye-Finland-Sweden
TR+UZ+AZ Türkiye-Uzbekistan-Azerbaijan
UA Ukraine / Ukraine’s / Ukrainian
UG Uganda / Uganda’s
US US / USA / U.S. / America / American / Americans / United States / United States of America
UY Uruguay / Uruguayan / Eastern Republic of Uruguay
UZ Uzbekistan / Uzbekistan’s / Uzbek / UZBEKISTAN / Republic of Uzbekistan
UZ+BY Uzbekistan-Belarusian
VE Venezuela / Venezuelan
VN Vietnam / Vietnam's / Vietnam’s / Vietnamese / Việt Nam
YE Yemen
ZA South Africa
ZM Zambia / Republic of Zambia
`
