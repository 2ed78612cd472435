// Rows of seats of power beside those of the tables of countries: what happens there happens in the capital.
//
// A line: country | eight cells of names (see table.ts).
import type { CountryCode } from '../domain/vocabulary.ts'
import { once } from './once.ts'
import { namesOf, parseBlocks } from './table.ts'
import type { Names } from './types.ts'

const TABLE = `
US | State Department / Department of State / Blair House / Pentagon / Foggy Bottom / Capitol Hill
CA | Rideau Hall / Rideau Cottage
GB | Number 10 / Lancaster House / Foreign, Commonwealth and Development Office
FR | Hôtel de Matignon / Matignon
DE | Villa Borsig / Schloss Bellevue
IT | Villa Madama / Palazzo Farnesina
ES | Zarzuela Palace / Palace of Santa Cruz
PT | Belém Palace / Sao Bento Palace / São Bento Palace / Necessidades Palace
BE | Egmont Palace
LV | Riga Castle
PL | Belweder / Belweder Palace
CZ | Czernin Palace / Kramář Villa
SK | Grassalkovich Palace
RO | Victoria Palace
UA | Mariinskyi Palace / Mariinsky Palace
IN | South Block / Jawaharlal Nehru Bhawan / Sushma Swaraj Bhawan / Uprashtrapati Bhavan / Upa-Rashtrapati Nivas / Lok Kalyan Marg
BD | Bangabhaban / Ganabhaban / State Guest House Padma / State Guest House Jamuna
NP | Singha Durbar / Baluwatar / Shital Niwas / Sheetal Niwas
PK | Aiwan-e-Sadr / Aiwan-i-Sadr
LK | Temple Trees
JP | Kantei / Iikura House / Akasaka Palace / Iikura Guest House / Imperial Palace
ID | Merdeka Palace / Istana Merdeka
SG | Istana
PH | Malacañang / Malacañang Palace / Malacanang / Malacanang Palace / Malacañan Palace
TH | Phitsanulok Mansion
VN | Presidential Palace in Hanoi
MN | State Palace of Mongolia
LB | Baabda Palace / Grand Serail / Ain al-Tineh / Bkerki
SY | People's Palace / Tishreen Palace
JO | Al Husseiniya Palace / Basman Palace / Raghadan Palace
KW | Bayan Palace
QA | Amiri Diwan / Lusail Palace
SA | Al-Yamamah Palace / Al Yamamah Palace
AE | Qasr Al Watan / Al Shati Palace / Qasr Al Shati
OM | Al Baraka Palace / Al Alam Palace
EG | Al-Ittihadiya Palace / Ittihadiya Palace / Tahrir Palace
IQ | Baghdad Palace
NG | Aso Rock / Aso Villa / Presidential Villa
GH | Jubilee House
ZA | Union Buildings / Mahlamba Ndlopfu
BR | Planalto / Planalto Palace / Itamaraty / Itamaraty Palace / Alvorada Palace
AR | San Martín Palace / San Martin Palace / Palacio San Martín
CL | La Moneda / La Moneda Palace
CO | Casa de Nariño / Nariño Palace / San Carlos Palace
EC | Carondelet / Carondelet Palace / Najas Palace
PE | Torre Tagle / Torre Tagle Palace
BO | Casa Grande del Pueblo
UY | Santos Palace / Palacio Santos
MX | National Palace of Mexico
CN | Diaoyutai State Guesthouse
UZ | Kuksaroy Presidential Palace / Dormon residence
TJ | Qasri Millat Palace
TM | Oguzkhan Presidential Palace
KZ | Akorda Residence / Akorda Presidential Palace
AM | Presidential Palace in Yerevan
`

export interface Palace {
  country: CountryCode
  names: Names
}

export const palaces: () => readonly Palace[] = once(() =>
  parseBlocks(TABLE).map(({ head }) => ({ country: head[0] ?? '', names: namesOf(head, 1) })),
)
