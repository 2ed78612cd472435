// Words for countries in Uzbek pages in Latin letters, by country: names, adjectives and people, in every form as written.
export const uzbek = `
AE BAA / BAAga / Birlashgan Arab Amirliklari / Birlashgan Arab Amirliklarida
AE+UZ O‘zbekiston-BAA
AF Afgʻoniston / Afg‘oniston / Afg‘onistonda / Afg‘onistondagi / Afg‘onistondan / Afg‘onistonni / Afg‘onistonning / Afg’oniston / Afg’onistonda / Afg’onistondagi / afg‘on
AF+UZ O‘zbek-afg‘on / o‘zbek-afg‘on
AM Armaniston
AZ Ozarbayjon / Ozarbayjonning / Ozarboyjon / ozarbayjon / Ozarbayjon Respublikasi
AU Avstraliya
BH Bahrayn
BO Boliviya
BR Braziliya / Braziliyadagi / Braziliyaga
BY Belarus / Belarus Respublikasi
CA Kanada
CN Xitoy / Xitoyda / Xitoydan / Xitoyga / Xitoyni / Xitoyning / Xitoylik / xitoylik / Xitoy Xalq Respublikasi / XXR
CU Kuba / Kubaning
CZ Chexiya / Chexiya Respublikasi
DE Germaniya / Germaniyada / Germaniyaga / Germaniyaning / Germaniya Federativ Respublikasiga
DZ Jazoir / Jazoir Xalq Demokratik Respublikasi
EE Estoniya
EG Misr / Misr Arab Respublikasi
ES Ispaniya
ET Efiopiya
FI Finlyandiya
FR Fransiya
GB Buyuk Britaniya / Buyuk Britaniyaning / Britaniya / Britaniyaning / Ingliz / ingliz
GB+UZ O‘zbekiston-Buyuk Britaniya
GE Gruziya
HU Vengriya / Vengriyadagi / Vengriyaga
HU+KG qirg‘iz-venger
ID Indoneziya
IE Irlandiya
IL Isroil / Isroilda / Isroilning
IL+IR Eron-Isroil
IN Hindiston / Hindistonga / Hindistonning / Hindiston Respublikasi
IQ Iroq
IR Eron / Eronga / Eronni / Eronning / Eron Islom Respublikasi
IT Italiya / Italiyaning
JO Iordaniya
JP Yaponiya / Yaponiyada / Yaponiyadan / Yaponiyaga / Yaponiyaning
JP+UZ O‘zbekiston-Yaponiya
KG Qirg'iziston / Qirg'izistonga / Qirgʻiziston / Qirg‘iziston / Qirg‘izistonda / Qirg‘izistonga / Qirg‘izistonning / Qirg‘iz / qirg'izlar / Qirg‘iz Respublikasi / Qirg‘iziston Respublikasi
KG+TJ qirg‘iz-tojik
KG+UZ Qirg‘iziston-O‘zbekiston
KP Shimoliy Koreya / Shimoliy Koreyaning / KXDR / KXDRga
KR Janubiy Koreya / Janubiy Koreyada / Janubiy Koreyaga / koreys
KW Kuvaytdan
KZ Qozog'iston / Qozog'istonga / Qozog\`iston / Qozogʻistonda / Qozog‘iston / Qozog‘istonda / Qozog‘istondagi / Qozog‘istonga / Qozog‘istonning / qozoqlar / Qozog‘iston Respublikasi
KZ+RU qozoq-rus
LU Lyuksemburgda
LV Latviya
MN Mo‘g‘uliston
MN+TR Turkiya-Mo‘g‘uliston
MY Malayziya
NL Niderland / Niderlandiyada
OM Ummon / Ummondagi / O‘mon / O‘monning / O‘mon Sultonligi
PK Pokiston / Pokiston Islom Respublikasi
PL Polsha
QA Qatar / Qatardan / Qatarga / Qatarni
QA+UZ O‘zbekiston-Qatar
RS Serbiya
RU Rossiya / Rossiyada / Rossiyadagi / Rossiyadan / Rossiyaga / Rossiyani / Rossiyaning / rossiyalik / rus / Rossiya Federatsiyasi / Rossiya Federatsiyasining
RU+UA Rossiya-Ukraina
RU+UZ Rossiya-O‘zbekiston / O‘zbekiston-Rossiya
SA Saudiya / Saudiya Arabistoni / Saudiya Arabistonida
SK slovak
SY Suriya / Suriyada / Suriyadagi / Suriyani / Suriyaning
TH Tailand
TJ Tojikiston / Tojikistonda / Tojikistonga / Tojikistonning / tojik / tojikistonlik / Tojikiston Respublikasi
TJ+UZ O‘zbekiston-Tojikiston
TM Turkmaniston / Turkmanistonda / Turkmanistonga / Turkman
TM+UZ O‘zbekiston-Turkmaniston
TR Turkiya / Turkiyada / Turkiyadagi / Turkiyaga / Turkiyaning / Turk / turkiyalik / Turkiya Respublikasi / Turkiya Jumhuriyati
TR+UZ O‘zbek-Turk
TW Tayvan
UA Ukraina / Ukrainada / Ukrainadagi / Ukrainaga / Ukrainaning / ukrainalik
UG Uganda
US AQSh / AQShda / AQShdagi / AQShdan / AQShga / AQShning / AQSH / AQSHda / AQSHdagi / AQSHga / Amerika / Amerikaning / Amerikalik / Qo‘shma Shtatlar / Qo’shma Shtatlar / Qo'shma Shtatlar / Qo‘shma Shtatlarning / Amerika Qo‘shma Shtatlari / Amerika Qo‘shma Shtatlarining
US+UZ AQSh-O'zbekiston / O‘zbekiston-AQSh / O‘zbekiston-Amerika
UZ O'zbekiston / O'zbekistonda / O'zbekistondagi / O'zbekistonga / O'zbekistonning / O\`zbekiston / Oʻzbek / Oʻzbekiston / Oʻzbekistonda / Oʻzbekistondagi / Oʻzbekistonga / Oʻzbekistonning / Oʻzbekistonimiz / O‘zbek / o‘zbek / O‘zbekiston / O‘zbekistonda / O‘zbekistondagi / O‘zbekistondan / O‘zbekistonga / O‘zbekistonimizni / O‘zbekistonlik / O‘zbekistonni / O‘zbekistonning / o‘zbekistonliklar / O’zbekiston / O’zbekistonda / O’zbekistonning / O‘zbekiston Respublikasi / O‘zbekiston Respublikasidagi / O‘zbekiston Respublikasining / O'zbekiston Respublikasi / O\`zbekiston Respublikasi / O’zbekiston Respublikasi
VN Vyetnam / Vetnamga
ZA Janubiy Afrika / JAR
`
