// Rows of seats of power beside those of the tables of countries: what happens there happens in the capital.
//
// A line: country | eight cells of names (see table.ts).
import type { CountryCode } from '../domain/vocabulary.ts'
import { once } from './once.ts'
import { namesOf, parseBlocks } from './table.ts'
import type { Names } from './types.ts'

const TABLE = `
TR | | Çankaya Köşkü
AZ | | Zagulba Sarayı
US | State Department / Department of State / Blair House / Pentagon / Foggy Bottom / Capitol Hill | Blair House / Pentagon
CA | Rideau Hall / Rideau Cottage
GB | Number 10 / Lancaster House / Foreign, Commonwealth and Development Office | Lancaster House
FR | Hôtel de Matignon / Matignon | Matignon Sarayı / Matignon
DE | Villa Borsig / Schloss Bellevue | Federal Başbakanlık
IT | Villa Madama / Palazzo Farnesina | Villa Madama / Farnesina Sarayı
ES | Zarzuela Palace / Palace of Santa Cruz | Zarzuela Sarayı
PT | Belém Palace / Sao Bento Palace / São Bento Palace / Necessidades Palace
BE | Egmont Palace | Egmont Sarayı / Egmont Palace
LV | Riga Castle
PL | Belweder / Belweder Palace | Belweder Sarayı
CZ | Czernin Palace / Kramář Villa
SK | Grassalkovich Palace | Grassalkovich Sarayı
RO | Victoria Palace | Cotroceni Sarayı / Victoria Sarayı
UA | Mariinskyi Palace / Mariinsky Palace | Mariinskiy Sarayı / Mariinski Sarayı
IN | South Block / Jawaharlal Nehru Bhawan / Sushma Swaraj Bhawan / Uprashtrapati Bhavan / Upa-Rashtrapati Nivas / Lok Kalyan Marg
BD | Bangabhaban / Ganabhaban / State Guest House Padma / State Guest House Jamuna
NP | Singha Durbar / Baluwatar / Shital Niwas / Sheetal Niwas
PK | Aiwan-e-Sadr / Aiwan-i-Sadr
LK | Temple Trees
JP | Kantei / Iikura House / Akasaka Palace / Iikura Guest House / Imperial Palace | Akasaka Sarayı
ID | Merdeka Palace / Istana Merdeka | Merdeka Sarayı
SG | Istana
PH | Malacañang / Malacañang Palace / Malacanang / Malacanang Palace / Malacañan Palace
TH | Phitsanulok Mansion
VN | Presidential Palace in Hanoi
MN | State Palace of Mongolia
LB | Baabda Palace / Grand Serail / Ain al-Tineh / Bkerki | Baabda Sarayı
SY | People's Palace / Tishreen Palace | Halk Sarayı / Tişrin Sarayı
JO | Al Husseiniya Palace / Basman Palace / Raghadan Palace | Hüseyniye Sarayı / Basman Sarayı
KW | Bayan Palace | Beyan Sarayı
QA | Amiri Diwan / Lusail Palace | Emirlik Divanı / Lusail Sarayı
SA | Al-Yamamah Palace / Al Yamamah Palace | Yemame Sarayı / El-Yemame Sarayı / El Yemame Sarayı
AE | Qasr Al Watan / Al Shati Palace / Qasr Al Shati | Kasr el-Vatan / Kasr El Vatan / Vatan Sarayı / Şati Sarayı
OM | Al Baraka Palace / Al Alam Palace | El-Alem Sarayı / El Alem Sarayı / Bereke Sarayı
EG | Al-Ittihadiya Palace / Ittihadiya Palace / Tahrir Palace | İttihadiye Sarayı / El-İttihadiye Sarayı / İttihadiyye Sarayı
IQ | Baghdad Palace | Bağdat Sarayı
NG | Aso Rock / Aso Villa / Presidential Villa | Aso Villa
GH | Jubilee House
ZA | Union Buildings / Mahlamba Ndlopfu
BR | Planalto / Planalto Palace / Itamaraty / Itamaraty Palace / Alvorada Palace | Planalto Sarayı / Itamaraty Sarayı
AR | San Martín Palace / San Martin Palace / Palacio San Martín
CL | La Moneda / La Moneda Palace
CO | Casa de Nariño / Nariño Palace / San Carlos Palace
EC | Carondelet / Carondelet Palace / Najas Palace
PE | Torre Tagle / Torre Tagle Palace
BO | Casa Grande del Pueblo
UY | Santos Palace / Palacio Santos
MX | National Palace of Mexico
CN | Diaoyutai State Guesthouse | Diaoyutai Devlet Konukevi / Büyük Halk Salonu / Halkın Büyük Salonu
UZ | Kuksaroy Presidential Palace / Dormon residence | Kuksaroy Cumhurbaşkanlığı Sarayı / Köksaray Sarayı
TJ | Qasri Millat Palace | Kasri Millat / Millet Sarayı
TM | Oguzkhan Presidential Palace | Oğuzhan Cumhurbaşkanlığı Sarayı
KZ | Akorda Residence / Akorda Presidential Palace | Akorda Cumhurbaşkanlığı Sarayı / Ak Orda Sarayı
AM | Presidential Palace in Yerevan
`

export interface Palace {
  country: CountryCode
  names: Names
}

export const palaces: () => readonly Palace[] = once(() =>
  parseBlocks(TABLE).map(({ head }) => ({ country: head[0] ?? '', names: namesOf(head, 1) })),
)
