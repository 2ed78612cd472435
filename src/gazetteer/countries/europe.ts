// Europe west of Russia's neighbours. Columns: see ../countries.ts.

export const europe = `
GB | London
  also | Britain / Great Britain / United Kingdom of Great Britain and Northern Ireland / England / Scotland / Wales | İngiltere / Britanya / Büyük Britanya / Birleşik Krallığı | Böyük Britaniya / Britaniya / İngiltərə / Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığı | Angliya / Britaniya / Birlashgan Qirollik / Buyuk Britaniya va Shimoliy Irlandiya / Buyuk Britaniya va Shimoliy Irlandiya Birlashgan Qirolligi | = | Британия / Англия / Біріккен Корольдік | Британия / Англия / Улуу Британия / Бириккен Королдук | Британия / Англия / Соединённое Королевство / Соединенное Королевство
  short | UK / U.K.
  adj | British / English | İngiliz / Britanyalı | britaniyalı / ingilis | britaniyalik / ingliz | = | британ / британдық / ағылшын | британ / британиялык / англис | британский / английский / англичанин
  seat | Downing Street / 10 Downing Street / Buckingham Palace | Downing Street / Buckingham Sarayı | Dauninq-strit / Bukingem sarayı | Dauning-strit / Bukingem saroyi | Даунинг-стрит / Букингем саройи | Даунинг-стрит / Букингем сарайы | Даунинг-стрит / Букингем сарайы | Даунинг-стрит / Букингемский дворец

FR | Paris
  also | French Republic | Fransa Cumhuriyeti | Fransa Respublikası | Fransiya Respublikasi / Frantsiya | Франция Республикаси | Франция Республикасы | Франция Республикасы | Французская Республика
  adj | French | Fransız | fransız / fransalı | fransuz / fransiyalik | = | француз / франциялық | француз / франциялык | французский / француз
  seat | Élysée / Elysée / Elysee / Élysée Palace / Elysee Palace / Quai d'Orsay | Elysee Sarayı / Élysée Sarayı | Yelisey sarayı / Yelisey Sarayı / Yelisey | Yelisey saroyi | Елисей саройи | Елисей сарайы | Елисей сарайы | Елисейский дворец / Кэ д'Орсе

DE | Berlin
  also | Federal Republic of Germany | Almanya Federal Cumhuriyeti | Almaniya Federativ Respublikası / AFR | Olmoniya / Germaniya Federativ Respublikasi | = | Германия Федеративтік Республикасы / Алмания | Германия Федеративдүү Республикасы / Алмания / Германия Федеративдик Республикасы / Германия Федералдык Республикасы | Федеративная Республика Германия
  short | FRG | | AFR | GFR | ГФР / ФРГ | ГФР | ГФР / ФРГ | ФРГ
  adj | German | Alman / Almanyalı | alman / almaniyalı | nemis / olmon / germaniyalik | = | неміс / германиялық | немис / германиялык / герман / немец | немецкий / германский / немец
  seat | Federal Chancellery / Bellevue Palace | Bellevue Sarayı | Bellvü sarayı | Bellevyu saroyi | | | | Бельвю / ведомство федерального канцлера / ведомство канцлера / дворец Бельвю

IT | Rome
  also | Italian Republic | İtalya Cumhuriyeti | İtaliya Respublikası | Italiya Respublikasi | = | Италия Республикасы | Италия Республикасы | Итальянская Республика
  adj | Italian | İtalyan | italyan / italiyalı | italyan / italiyalik | = | итальян / италиялық | италия / италиялык / италян / итальян | итальянский
  seat | Palazzo Chigi / Chigi Palace / Quirinal Palace / Villa Doria Pamphilj / Farnesina | Chigi Sarayı / Quirinale Sarayı | Kici sarayı / Kvirinal sarayı / Kidci sarayı / Palatso Kici / Kici Sarayı | Kiji saroyi | Кижи саройи | Киджи сарайы | Киджи сарайы | палаццо Киджи / Квиринальский дворец / Фарнезина

ES | Madrid
  also | Kingdom of Spain | İspanya Krallığı | İspaniya Krallığı | Ispaniya Qirolligi | = | Испания Корольдігі | Испания Королдугу | Королевство Испания
  adj | Spanish | İspanyol | ispan / ispaniyalı | ispan / ispaniyalik | = | испан / испаниялық | испан / испаниялык | испанский
  seat | Moncloa / Moncloa Palace | Moncloa Sarayı | Monkloa sarayı | | | | | дворец Монклоа

PT | Lisbon
  also | Portuguese Republic | Portekiz Cumhuriyeti | Portuqaliya Respublikası | | | | | Португальская Республика
  adj | Portuguese | Portekizli | portuqaliyalı | portugaliyalik / portugal | = | португал / португалиялық | португал / португалиялык | португальский

NL | Amsterdam
  also | Holland / Kingdom of the Netherlands / the Netherlands | Hollanda Krallığı | Hollandiya / Niderland Krallığı | Gollandiya / Niderlandlar / Niderlandiya Qirolligi / Niderland | = | Голландия / Нидерланды / Нидерланд Корольдігі | Голландия / Нидерланд Королдугу / Нидерландия | Голландия / Королевство Нидерландов
  adj | Dutch | Hollandalı | niderlandlı / hollandiyalı | niderlandiyalik / golland | = | нидерландтық / голланд | нидерландык / голланд | нидерландский / голландский

BE | Brussels
  also | Kingdom of Belgium | Belçika Krallığı | Belçika Krallığı | Belgiya Qirolligi | = | Бельгия Корольдігі | Бельгия Королдугу | Королевство Бельгия
  adj | Belgian | Belçikalı | belçikalı | belgiyalik | = | бельгиялық | бельгиялык | бельгийский

LU | Luxembourg
  also | Grand Duchy of Luxembourg | Lüksemburg Büyük Dükalığı | | | | | | Великое Герцогство Люксембург
  adj | Luxembourgish / Luxembourg | Lüksemburglu | lüksemburqlu | lyuksemburglik | = | люксембургтік | люксембургдук | люксембургский

CH | Bern
  also | Swiss Confederation | İsviçre Konfederasyonu | İsveçrə Konfederasiyası | Shveysariya / Shveytsariya Konfederatsiyasi | Швейцария Конфедерацияси | Швейцария Конфедерациясы | Швейцария Конфедерациясы | Швейцарская Конфедерация
  adj | Swiss | İsviçreli | isveçrəli | shveytsariyalik | = | швейцариялық | швейцариялык | швейцарский

AT | Vienna
  also | Republic of Austria | Avusturya Cumhuriyeti | Avstriya Respublikası | Avstriya Respublikasi | = | Австрия / Аустрия Республикасы | Австрия Республикасы | Австрийская Республика
  adj | Austrian | Avusturyalı | avstriyalı | avstriyalik | = | австриялық / аустриялық | австриялык | австрийский
  seat | Hofburg / Ballhausplatz | Hofburg Sarayı | Hofburq | Xofburg | | | | Хофбург

PL | Warsaw
  also | Republic of Poland | Polonya Cumhuriyeti / Lehistan | Polşa Respublikası | Polsha Respublikasi | Польша Республикаси | Польша Республикасы | Польша Республикасы | Республика Польша
  adj | Polish | Polonyalı / Leh | polşalı / polyak | polyak / polshalik | поляк / польшалик | поляк / польшалық | поляк / польшалык | польский

CZ | Prague
  also | Czech Republic | Çek Cumhuriyeti | Çex Respublikası / Çexiya Respublikası | Chexiya Respublikasi | = | Чех Республикасы / Чехия Республикасы | Чех Республикасы / Чехия Республикасы | Чешская Республика
  adj | Czech | Çek / Çekyalı | çex / çexiyalı | chex / chexiyalik | = | чех / чехиялық | чех / чехиялык | чешский
  seat | Prague Castle | Prag Kalesi | Praqa qalası | | | | | Пражский Град

SK | Bratislava
  also | Slovak Republic | Slovak Cumhuriyeti / Slovakya Cumhuriyeti | Slovakiya Respublikası | Slovakiya Respublikasi | = | Словак Республикасы / Словакия Республикасы | Словак Республикасы | Словацкая Республика
  adj | Slovak / Slovakian | Slovak / Slovakyalı | slovak / slovakiyalı | slovak / slovakiyalik | = | словак / словакиялық | словак / словакиялык | словацкий

SI | Ljubljana
  also | Republic of Slovenia | Slovenya Cumhuriyeti | Sloveniya Respublikası | Sloveniya Respublikasi | = | Словения Республикасы | Словения Республикасы | Республика Словения
  adj | Slovenian / Slovene | Sloven / Slovenyalı | sloven / sloveniyalı | sloven / sloveniyalik | = | словен / словениялық | словен / словениялык | словенский

HR | Zagreb
  also | Republic of Croatia | Hırvatistan Cumhuriyeti | Xorvatiya Respublikası | Xorvatiya Respublikasi | = | Хорватия Республикасы | Хорватия Республикасы | Республика Хорватия
  adj | Croatian / Croat | Hırvat | xorvat / xorvatiyalı | xorvat / xorvatiyalik | = | хорват / хорватиялық | хорват / хорватиялык | хорватский

RS | Belgrade
  also | Republic of Serbia | Sırbistan Cumhuriyeti | Serbiya Respublikası | Serbiya Respublikasi | = | Сербия Республикасы | Сербия Республикасы | Республика Сербия
  adj | Serbian / Serb | Sırp / Sırbistanlı | serb / serbiyalı | serb / serbiyalik | = | серб / сербиялық | серб / сербиялык | сербский

BA | Sarajevo
  show | Bosnia and Herzegovina | | | | | | | 
  also | Bosnia / BiH | Bosna Hersek / Bosna ve Hersek / Bosna | Bosniya-Herseqovina / Bosniya / Bosniya və Hersoqovina | Bosniya | = | Босния | Босния | Босния
  short | BiH | | | | | | | БиГ
  adj | Bosnian | Bosnalı / Boşnak | bosniyalı | bosniyalik | = | босниялық | босниялык | боснийский

ME | Podgorica
  also | | Karadağ Cumhuriyeti | Çernoqoriya | | | | | 
  adj | Montenegrin | Karadağlı | monteneqrolu | chernogoriyalik | = | черногориялық | черногориялык | черногорский
  person | Montenegro

MK | Skopje
  also | Republic of North Macedonia / Macedonia | Kuzey Makedonya Cumhuriyeti / Makedonya | Makedoniya / Şimali Makedoniya Respublikası | Makedoniya | = | Македония | Македония | Македония / Республика Северная Македония
  adj | Macedonian / North Macedonian | Makedon / Kuzey Makedonyalı | makedoniyalı | makedoniyalik | = | македониялық | македониялык | македонский / северомакедонский

AL | Tirana
  also | Republic of Albania | Arnavutluk Cumhuriyeti | Albaniya Respublikası | Albaniya Respublikasi | = | Албания Республикасы | Албания Республикасы | Республика Албания
  adj | Albanian | Arnavut | alban / albaniyalı | alban / albaniyalik | = | албан / албаниялық | албан / албаниялык | албанский

GR | Athens
  also | Hellenic Republic | | Yunanıstan Respublikası | Yunoniston | = | Греция | Грек Республикасы | Греческая Республика
  adj | Greek / Hellenic | Yunan / Yunanistanlı | yunan / yunanıstanlı | grek / yunon / gretsiyalik | = | грек / грекиялық | грек / грециялык | греческий

BG | Sofia
  also | Republic of Bulgaria | Bulgaristan Cumhuriyeti | Bolqarıstan Respublikası | Bolgariya Respublikasi | = | Болгария Республикасы | Болгария Республикасы | Республика Болгария
  adj | Bulgarian | Bulgar / Bulgaristanlı | bolqar / bolqarıstanlı | bolgar / bolgariyalik | = | болгар / болгариялық | болгар / болгариялык | болгарский

RO | Bucharest
  adj | Romanian | Rumen / Romanyalı | rumın / rumıniyalı | rumin / ruminiyalik | = | румын / румыниялық | румын / румыниялык | румынский
  seat | Cotroceni / Cotroceni Palace | | Kotroçen sarayı / Kotroçeni sarayı | | | | | дворец Котрочень

LT | Vilnius
  also | Republic of Lithuania | Litvanya Cumhuriyeti | Litva Respublikası | Litva Respublikasi | = | Литва Республикасы | Литва Республикасы | Литовская Республика
  adj | Lithuanian | Litvanyalı | litvalı | litvalik / litva | = | литвалық | литвалык | литовский

LV | Riga
  also | Republic of Latvia | Letonya Cumhuriyeti | Latviya Respublikası | Latviya Respublikasi | = | Латвия Республикасы | Латвия Республикасы | Латвийская Республика
  adj | Latvian | Letonyalı | latviyalı | latviyalik / latish | латвиялик / латиш | латвиялық | латвиялык / латыш | латвийский / латышский

EE | Tallinn
  also | Republic of Estonia | Estonya Cumhuriyeti | Estoniya Respublikası | Estoniya Respublikasi | = | Эстония Республикасы | Эстония Республикасы | Эстонская Республика
  adj | Estonian | Estonyalı / Eston | estoniyalı | estoniyalik / eston | = | эстон / эстониялық | эстон / эстониялык | эстонский

FI | Helsinki
  also | Republic of Finland | Finlandiya Cumhuriyeti | Finlandiya Respublikası | Finlandiya Respublikasi | = | Финляндия Республикасы | Финляндия Республикасы | Финляндская Республика
  adj | Finnish | Fin / Finlandiyalı | fin / finlandiyalı | fin / finlandiyalik | = | фин / финляндиялық | фин / финляндиялык | финский / финляндский

SE | Stockholm
  also | Kingdom of Sweden | İsveç Krallığı | İsveç Krallığı | Shvetsiya Qirolligi | = | Швеция Корольдігі | Швеция Королдугу | Королевство Швеция
  adj | Swedish | İsveçli | isveçli | shved / shvetsiyalik | = | швед / швециялық | швед / швециялык | шведский

NO | Oslo
  also | Kingdom of Norway | Norveç Krallığı | Norveç Krallığı | Norvegiya Qirolligi | = | Норвегия Корольдігі | Норвегия Королдугу | Королевство Норвегия
  adj | Norwegian | Norveçli | norveçli | norveg / norvegiyalik | = | норвег / норвегиялық | норвег / норвегиялык | норвежский

DK | Copenhagen
  also | Kingdom of Denmark | Danimarka Krallığı | Danimarka Krallığı | Daniya Qirolligi | = | Дания Корольдігі | Дания Королдугу | Королевство Дания
  adj | Danish | Danimarkalı | danimarkalı | daniyalik | = | даниялық | даниялык | датский
  ambiguous |  |  |  |  |  | Дания | Дания | Дания

IS | Reykjavik
  adj | Icelandic | İzlandalı | islandiyalı | islandiyalik | = | исландиялық | исландиялык | исландский

IE | Dublin
  also | Republic of Ireland | İrlanda Cumhuriyeti | İrlandiya Respublikası | Irlandiya Respublikasi | = | Ирландия Республикасы | Ирландия Республикасы | Республика Ирландия
  adj | Irish | İrlandalı | irlandiyalı | irlandiyalik / irland | = | ирландиялық | ирландиялык | ирландский

MT | Valletta
  also | | | Malta Respublikası
  adj | Maltese | Maltalı | maltalı | maltalik | = | мальталық | мальталык | мальтийский

VA | Vatican City
  also | Holy See / the Vatican / Vatican | Vatikan / Papalık / Kutsal Makam | Müqəddəs Taxt-Tac | Muqaddas Taxt | = | Қасиетті Тақ / Ватикан | Ыйык Так | Святой Престол
  adj | Vatican / Papal | Vatikanlı | vatikanlı | vatikanlik | = | ватикандық | ватикандык | ватиканский

AD | Andorra la Vella | Andorran | андоррский
LI | Vaduz | Liechtenstein | лихтенштейнский
MC | Monaco | Monegasque | монакский
SM | San Marino | Sammarinese | сан-маринский
AX | Mariehamn |  | аландский
FO | Tórshavn | Faroese | фарерский
GG | Saint Peter Port
GI | Gibraltar | Gibraltarian | гибралтарский
IM | Douglas | Manx | мэнский
JE | Saint Helier
  ambiguous | Jersey |  |  |  |  |  |  | Джерси
SJ | Longyearbyen
GL | Nuuk | Greenlandic | гренландский
`
