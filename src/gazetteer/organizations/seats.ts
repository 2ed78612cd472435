// Organisations → the cities of their headquarters, where people speak of those as a place: code | city, a row of the cities.

export const seats = `
UN | New York
NATO | Brussels
EU | Brussels
  name | |  | |  | |  | Европа Бирлиги / Европа союзу / Евросоюз / Европалык Биримдик
OTS | Istanbul
TURKSOY | Ankara
TURKPA | Baku
OIC | Jeddah
OSCE | Vienna
AU | Addis Ababa
LAS | Cairo
GCC | Riyadh
SCO | Beijing
CIS | Minsk
CSTO | Moscow
  short | |  | |  | |  | ОДКБ
EAEU | Moscow
  name | |  | |  | |  | Евразиялык экономикалык биримдик / Евразия экономикалык бирлиги / Евразия экономикалык союзу
CICA | Astana
  short | |  | |  | |  | СВМДА / АӨИЧ
ECO | Tehran
BSEC | Istanbul
D-8 | Istanbul
ASEAN | Jakarta
UNESCO | Paris
OECD | Paris
IAEA | Vienna
OPEC | Vienna
WHO | Geneva
WTO | Geneva
`
