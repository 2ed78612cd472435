// Cities in which states meet now and then, by their English names. Columns: see ../cities.ts.

export const furtherCities = `
Ruse | BG | | Ruse
Evksinograd | BG
Timisoara / Timișoara | RO | | Timişoara
Sibiu | RO
Brasov / Brașov | RO | | Braşov
Ipiales | CO
Cali | CO
Cucuta / Cúcuta | CO
Leticia | CO
Barranquilla | CO
Poipet | KH
Sihanoukville | KH
Hua Hin | TH
Guayaquil | EC
Cuenca | EC
Tulcan / Tulcán | EC
Tacna | PE
Arequipa | PE
Iquitos | PE
Piura | PE
Trujillo | PE
Arica | CL
Iquique | CL
Valparaiso / Valparaíso | CL
Antofagasta | CL
Vina del Mar / Viña del Mar | CL
Punta Arenas | CL
Cochabamba | BO
Santa Cruz de la Sierra | BO
Mendoza | AR
Bariloche / San Carlos de Bariloche | AR
Ushuaia | AR
Mar del Plata | AR
Salta | AR
Iguazu / Iguazú / Puerto Iguazú | AR
Recife | BR
Manaus | BR
Porto Alegre | BR
Florianopolis / Florianópolis | BR
Curitiba | BR
Belo Horizonte | BR
Colonia del Sacramento | UY
Encarnacion / Encarnación | PY
Ciudad del Este | PY
Ciudad Guayana | VE
Maracaibo | VE
Tijuana | MX | | Tixuana
Los Cabos | MX
Puebla | MX
Acapulco | MX
Merida / Mérida | MX
Montego Bay | JM
Cap-Haitien / Cap-Haïtien | HT
Edmonton | CA | | Edmonton
Winnipeg | CA
Palm Springs | US
Rancho Mirage | US
New Orleans | US | | Yeni Orlean
Colorado Springs | US
Williamsburg | US
Gleneagles | GB
Leeds Castle | GB
Wiston House | GB
Galway | IE
Farmleigh | IE
Shannon | IE
Deauville | FR
Saint-Tropez | FR
Lille | FR | | Lill
Nantes | FR | | Nant
Heiligendamm | DE | | Haylingendamm
Weimar | DE | | Veymar
Petersberg | DE | | Petersberq
Fiuggi | IT
Lucca | IT
Catania | IT | | Kataniya
Sorrento | IT
Cernobbio | IT
Santiago de Compostela | ES | | Santyaqo-de-Kompostela
Cordoba / Córdoba | ES | | Kordoba
Sintra | PT
Cascais | PT
Braga | PT
Utrecht | NL | | Utrext
Noordwijk | NL
Eindhoven | NL | | Eyndhoven
Liege / Liège | BE
Mons | BE | | Mons
Leuven | BE
Locarno | CH
Lucerne | CH | | Lütsern
Crans-Montana | CH
Alpbach | AT
Klagenfurt | AT
Lublin | PL | | Lyublin
Bialystok / Białystok | PL
Sopot | PL | | Sopot
Gdynia | PL | | Qdınya
Ostrava | CZ | | Ostrava
Plzen / Plzeň | CZ
Slavkov | CZ
Lednice | CZ
Strbske Pleso / Štrbské Pleso | SK
Piestany / Piešťany | SK
Nitra | SK
Poprad | SK
Gyor / Győr | HU | | Dyör
Visegrad / Visegrád | HU | | Vışeqrad
Pecs / Pécs | HU
Siofok | HU
Portoroz / Portorož | SI
Koper | SI
Zadar | HR | | Zadar
Opatija | HR
Rijeka | HR | | Riyeka
Pula | HR
Cavtat | HR
Jahorina | BA
Trebinje | BA
Cetinje | ME
Kotor | ME
Bitola | MK
Struga | MK
Berat | AL
Peja | XK
Nis / Niš | RS | | Niş
Subotica | RS
Kragujevac | RS
Corfu | GR | | Korfu
Crete | GR | | Krit
Heraklion | GR
Santorini | GR
Mykonos | GR
Ioannina | GR
Mdina | MT
Sliema | MT
Mukachevo | UA
Chernivtsi | UA | | Çernovtsı
Kherson | UA | | Xerson
Bucha | UA | | Buça
Irpin | UA | | İrpen
Viskuli | BY
Palanga | LT | | Palanqa
Daugavpils | LV
Liepaja / Liepāja | LV
Parnu / Pärnu | EE | | Pyarnu
Kultaranta | FI
Naantali | FI
Espoo | FI | | Espoo
Saariselka / Saariselkä | FI
Porvoo | FI
Harpsund | SE
Visby | SE
Kiruna | SE
Lund | SE
Stavanger | NO | | Stavanger
Trondheim | NO | | Tronheym
Bodo / Bodø | NO
Kirkenes | NO | | Kirkenes
Svalbard | NO
Aalborg | DK
Odense | DK
Marienborg | DK
Esbjerg | DK
Thingvellir | IS
Petrozavodsk | RU | | Petrozavodsk
Veliky Novgorod | RU | | Velikiy Novqorod
Anji | CN
Lhasa | CN
Guilin | CN
Nanning | CN | | Nanninq
Fuzhou | CN | | Fuçjou
Beidaihe | CN
Yining | CN
Wuzhen | CN
Hefei | CN
Jinan | CN
Shenyang | CN
Karuizawa | JP
Kobe | JP | | Kobe
Yokohama | JP | | Yokohama
Hokkaido | JP | | Hokkaydo
Okinawa | JP | | Okinava
Sendai | JP
Ise-Shima | JP
Takamatsu | JP
Toyako | JP
Daegu | KR | | Tequ
Pyeongchang | KR
Suwon | KR
Yeosu | KR
Erdenet | MN
Ha Long / Halong | VN
Nha Trang | VN
Can Tho | VN
Hai Phong | VN
Pakse | LA
Bagan | MM
Mandalay | MM
Nusa Dua | ID
Bogor | ID
Labuan Bajo | ID
Yogyakarta | ID
Medan | ID
Lombok | ID
Makassar | ID
Belitung | ID
Batam | ID
Kota Kinabalu | MY
Kuching | MY
Cyberjaya | MY
Melaka / Malacca | MY
Davao | PH
Boracay | PH
Bohol | PH
Tagaytay | PH
Baguio | PH
Nadi | FJ
Hobart | AU
Cairns | AU
Gold Coast | AU
Queenstown | NZ
Rotorua | NZ
Kochi | IN
Amritsar | IN
Mahabalipuram / Mamallapuram | IN
Kumarakom | IN
Lucknow | IN
Guwahati | IN
Shillong | IN
Bhubaneswar | IN
Siliguri | IN
Visakhapatnam | IN
Murree | PK
Torkham | PK
Kartarpur | PK
Chaman | PK
Muzaffarabad | PK
Cox's Bazar | BD
Sylhet | BD
Benapole | BD
Lumbini | NP
Galle | LK
Jaffna | LK
Hambantota | LK
Addu | MV
Phuentsholing | BT
Hairatan | AF
Bamyan | AF
Kish | IR
Ahvaz | IR
Deraa | SY
Naqoura | LB
Baabda | LB
Shuneh | JO
Caesarea | IL
Rehovot | IL
Hebron | PS
Dhahran | SA
Taif | SA
Al Ain | AE
Sohar | OM
Nizwa | OM
Duqm | OM
Hodeidah | YE
Mukalla | YE
Marib | YE
Hurghada | EG
Ismailia | EG
New Administrative Capital | EG
Giza | EG
El Arish | EG
Tobruk | LY
Zuwara | LY
Carthage | TN
Hammamet | TN
Sousse | TN
Tindouf | DZ
Laayoune / Laâyoune | MA
Dakhla | MA
Agadir | MA
Skhirat | MA
Bouznika | MA
Tetouan | MA
El Fasher | SD
Omdurman | SD
Bishoftu | ET
Hawassa | ET
Jimma | ET
Mekelle | ET
Massawa | ER
Djibouti City | DJ
Kismayo | SO
Garowe | SO
Baidoa | SO
Kisumu | KE
Naivasha | KE
Nakuru | KE
Eldoret | KE
Munyonyo | UG
Rubavu | RW
Bujumbura | BI
Mwanza | TZ
Bukavu | CD
Pointe-Noire | CG
Douala | CM
Agadez | NE
Port Harcourt | NG
Kaduna | NG
Calabar | NG
Cotonou | BJ
Tamale | GH
Peduase | GH
Akosombo | GH
Takoradi | GH
Grand-Bassam | CI
Saly | SN
Kidal | ML
Timbuktu | ML
Mopti | ML
Bobo-Dioulasso | BF
Lobito | AO
Benguela | AO
Huambo | AO
Ndola | ZM
Bulawayo | ZW
Beira | MZ
Pemba | MZ
Nacala | MZ
Blantyre | MW
Kasane | BW
Swakopmund | NA
Walvis Bay | NA
Sandton | ZA
Gqeberha | ZA
Bloemfontein | ZA
Skukuza | ZA
Polokwane | ZA
Lobamba | SZ
Mtskheta | GE
Telavi | GE
Anaklia | GE
Gudauri | GE
Borjomi | GE
Dilijan | AM
Sevan | AM
Tsaghkadzor | AM
`
