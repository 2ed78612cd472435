// Organisations → the cities of their headquarters, where people speak of those as a place: code | city, a row of the cities.

export const seats = `
UN | New York
NATO | Brussels
EU | Brussels
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
EAEU | Moscow
CICA | Astana
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
