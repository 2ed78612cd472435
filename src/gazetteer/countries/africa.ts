// Africa south of the Sahara. Columns: see ../countries.ts.

export const africa = `
ZA | Pretoria
  show | | Güney Afrika | Cənubi Afrika
  also | Republic of South Africa / RSA | Güney Afrika Cumhuriyeti | Cənubi Afrika Respublikası / Cənub Afrika Respublikası | Janubiy Afrika | = | Оңтүстік Африка Республикасы | Түштүк Африка / Түштүк Африка Республикасы | Южная Африка / Южно-Африканская республика
  short | RSA | | CAR | JAR | ЖАР | ОАР | ТАР | ЮАР
  adj | South African | Güney Afrikalı | cənubi afrikalı | janubiy afrikalik | = | оңтүстікафрикалық | түштүк африкалык | южноафриканский / южно-африканский
ET | Addis Ababa
  also | Federal Democratic Republic of Ethiopia| | Efiopiya Federativ Demokratik Respublikası
  adj | Ethiopian | Etiyopyalı | efiopiyalı | efiopiyalik | = | эфиопиялық | эфиопиялык | эфиопский
KE | Nairobi
  also | | | Keniya Respublikası
  adj | Kenyan | Kenyalı | keniyalı | keniyalik | = | кениялық | кениялык | кенийский
NG | Abuja
  also | | | Nigeriya Federativ Respublikası
  adj | Nigerian | Nijeryalı | nigeriyalı | nigeriyalik | = | нигериялық | нигериялык | нигерийский
SN | Dakar
  also | | | Seneqal Respublikası
  adj | Senegalese | Senegalli | seneqallı | senegallik | = | сенегалдық | сенегалдык | сенегальский
GH | Accra | Ghanaian | ганский
  ambiguous |  |  | Qana |  |  |  | Гана
TZ | Dodoma | Tanzanian | танзанийский
  also | | | Tanzaniya Birləşmiş Respublikası
UG | Kampala | Ugandan | угандийский
  also | | | Uqanda Respublikası
RW | Kigali | Rwandan | руандийский
  also | | | Ruanda Respublikası
AO | Luanda | Angolan | ангольский
BF | Ouagadougou | Burkinabe / Burkinabé | буркинийский
BI | Gitega | Burundian | бурундийский
BJ | Porto-Novo | Beninese | бенинский
  ambiguous |  | Benin
BW | Gaborone | Botswanan | ботсванский
  show | | | | | Ботсвана
CD | Kinshasa | Congolese | конголезский
  show | DR Congo | Demokratik Kongo Cumhuriyeti | Konqo Demokratik Respublikası | Kongo Demokratik Respublikasi | = | Конго Демократиялық Республикасы | Конго Демократиялык Республикасы | Демократическая Республика Конго
  also | Democratic Republic of the Congo / Democratic Republic of Congo | Kongo Demokratik Cumhuriyeti |  |  |  |  |  | ДР Конго
  short | DRC | KDC | KDR | KDR | КДР | КДР | КДР | ДРК
CF | Bangui | Central African | центральноафриканский
  short | CAR | | MAR | | | | | ЦАР
  also |  |  |  |  |  |  |  | Центральноафриканская Республика
CG | Brazzaville | Congolese | конголезский
  show | Republic of the Congo | Kongo Cumhuriyeti | Konqo Respublikası | Kongo Respublikasi | = | Конго Республикасы | Конго Республикасы | Республика Конго
  also | Congo | Kongo | Konqo | Kongo | = | Конго | Конго | Конго
CI | Yamoussoukro | Ivorian | ивуарийский
  also | Ivory Coast / Côte d'Ivoire / Cote d'Ivoire | Fildişi Sahili / Fildişi Sahilleri | Kot-d'İvuar | | | | | Кот-д'Ивуар
CM | Yaounde | Cameroonian | камерунский
CV | Praia | Cape Verdean | кабо-вердианский
  also | Cabo Verde | Yeşil Burun Adaları / Yeşil Burun / Cabo Verde
ER | Asmara | Eritrean | эритрейский
GA | Libreville | Gabonese | габонский
GM | Banjul | Gambian | гамбийский
  also | The Gambia / the Gambia| | Qambiya Respublikası
GN | Conakry | Guinean | гвинейский
  ambiguous | Guinea
GQ | Malabo | Equatoguinean / Equatorial Guinean | экваториально-гвинейский
GW | Bissau | Bissau-Guinean | бисауский
KM | Moroni | Comorian | коморский
LR | Monrovia | Liberian | либерийский
LS | Maseru | Basotho | лесотский
MG | Antananarivo | Malagasy | мадагаскарский / малагасийский
ML | Bamako | Malian | малийский
  ambiguous |  | Mali | Mali
MU | Port Louis | Mauritian | маврикийский
MW | Lilongwe | Malawian | малавийский
MZ | Maputo | Mozambican | мозамбикский
NA | Windhoek | Namibian | намибийский
NE | Niamey | Nigerien | нигерский
  ambiguous | Niger
SC | Victoria | Seychellois | сейшельский
  also |  |  |  |  |  |  |  | Сейшелы / Сейшельские Острова
SL | Freetown | Sierra Leonean | сьерра-леонский
SS | Juba | South Sudanese | южносуданский
ST | Sao Tome | São Toméan | сантомийский
  show | São Tomé and Príncipe
  also | Sao Tome and Principe
SZ | Mbabane | Swazi | эсватинийский
  show | | | | Esvatini | = | | Эсватини
  also | Swaziland
TD | N'Djamena | Chadian | чадский
  ambiguous | Chad |  |  |  |  |  |  | Чад
  person | Chad
TG | Lome | Togolese | тоголезский
  ambiguous |  |  |  |  |  |  |  | Того
ZM | Lusaka | Zambian | замбийский
ZW | Harare | Zimbabwean | зимбабвийский
RE | Saint-Denis |  | реюньонский
SH | Jamestown
  also | Saint Helena
YT | Mamoudzou
`
