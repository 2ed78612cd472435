// Bodies that organisations have, and which format each is. Columns: see ../bodies.ts.

export const bodyKinds = `
summit | head-of-state | 
  name | summit / summit meeting / leaders' summit / leaders summit / summit of leaders | Zirvesi / Liderler Zirvesi / Zirve Toplantısı | Zirvə görüşü / sammiti / zirvə toplantısı / sammit / Zirvə Toplantısı | sammiti / sammit / oliy darajadagi uchrashuv | саммити / саммит / олий даражадаги учрашув | саммиті / саммит / басшылар саммиті | саммити / саммит / жогорку деңгээлдеги жолугушуу | саммит / саммит лидеров / встреча на высшем уровне
  formats | OTS:ots-council-heads-of-state:2011 CIS:cis-heads-of-state:1991 SCO:sco-heads-of-state:2001 EAEU:eaeu-supreme-council:2015 CSTO:csto-collective-security-council:2002 OIC:oic-summit:1969 ECO:eco-summit:1992 CICA:cica-summit:2002 D-8:d8-summit:1997 BRICS:brics-summit:2009 G7:g7-summit:1975 G20:g20-summit:2008 NATO:nato-summit:1957 EPC:epc-summit:2022 LAS:arab-league-summit:1946 GCC:gcc-supreme-council:1981 AU:au-assembly:2002 ASEAN:asean-summit:1976 APEC:apec-leaders-meeting:1993 NAM:nam-summit:1961 SAARC:saarc-summit:1985 Visegrad Group:visegrad-summit MERCOSUR:mercosur-summit CELAC:celac-summit GUAM:guam-summit IFAS:ifas-summit SPECA:speca-summit:2023 ECOWAS:ecowas-summit EU:european-council

council-of-heads-of-state | head-of-state | head-of-state
  name | Council of Heads of State / Heads of State Council / meeting of the Council of Heads of State / meeting of Heads of State / summit of heads of state | Devlet Başkanları Konseyi / Devlet Başkanları Zirvesi / Devlet Başkanları Toplantısı | Dövlət Başçıları Şurası / dövlət başçılarının Zirvə görüşü / dövlət başçılarının sammiti / dövlət başçılarının iclası | Davlat rahbarlari kengashi / davlat rahbarlari sammiti / davlat rahbarlari yigʻilishi | = | Мемлекет басшылары кеңесі / мемлекет басшылары саммиті / Мемлекет басшыларының кеңесі / мемлекеттер басшылары кеңесі / мүше мемлекеттер басшылары кеңесі / мүше мемлекеттер басшыларының кеңесі / мүше мемлекеттердің басшылары кеңесі / мемлекеттер басшыларының кеңесі / Мемлекет басшыларының саммиті / мүше мемлекеттер басшыларының саммиті / мемлекет басшыларының отырысы | мамлекет башчылар кеңеши / мамлекет башчыларынын кеңеши / мамлекет башчыларынын саммити / мамлекет башчылары кеңеши / мамлекеттер башчыларынын кеңеши / мамлекеттеринин башчыларынын кеңеши / мамлекеттердин башчыларынын кеңеши / мүчө мамлекеттердин башчыларынын кеңеши / мүчө-мамлекеттердин башчыларынын кеңеши / мүчө мамлекеттеринин башчыларынын кеңеши / мүчө өлкөлөрдүн башчыларынын кеңеши / өлкө башчыларынын кеңеши / мамлекет башчыларынын жыйыны / мүчө-мамлекеттердин башчыларынын саммити / мүчө мамлекеттердин башчыларынын саммити | Совет глав государств / саммит глав государств / заседание Совета глав государств / заседание глав государств
  short | CHS | | | | | | | СГГ
  formats | OTS:ots-council-heads-of-state:2011 CIS:cis-heads-of-state:1991 SCO:sco-heads-of-state:2001

informal-summit | head-of-state | 
  name | informal summit / informal meeting of leaders / informal meeting of heads of state / informal leaders' meeting | Gayriresmi Zirvesi / Gayriresmî Zirvesi / Gayri Resmi Zirvesi / gayriresmi zirve / Gayriresmi Toplantısı | qeyri-rəsmi Zirvə görüşü / qeyri-rəsmi Zirvə toplantısı / qeyri-rəsmi sammiti / qeyri-formal Zirvə görüşü / qeyri-formal görüşü | norasmiy sammiti / norasmiy sammit / norasmiy uchrashuvi | = | бейресми саммиті / бейресми саммит / бейресми кездесуі | бейрасмий саммити / бейрасмий саммит / формалдуу эмес саммити / бейформал саммити / бейформал жолугушуусу / лидерлеринин бейформал жолугушуусу / мамлекет башчыларынын формалдуу эмес жолугушуусу / мамлекет башчыларынын бейформал жолугушуусу / өлкөлөрдүн жетекчилеринин бейформал жолугушуусу / формалдуу эмес жолугушуусу | неформальный саммит / неформальная встреча лидеров / неформальная встреча глав государств / неформальный саммит глав государств
  formats | OTS:ots-informal-summit:2021 CIS:cis-informal-summit

extraordinary-summit | head-of-state | 
  name | extraordinary summit / emergency summit | Olağanüstü Zirvesi / olağanüstü zirve | fövqəladə Zirvə görüşü / növbədənkənar Zirvə görüşü / növbədənkənar sammiti / fövqəladə sammiti | favqulodda sammiti / navbatdan tashqari sammiti / navbatdan tashqari sammit | = | кезектен тыс саммиті / төтенше саммиті / кезектен тыс саммит | кезексиз саммити / кезектен тышкары саммити / чукул саммити | внеочередной саммит / экстренный саммит / чрезвычайный саммит
  formats | OTS:ots-extraordinary-summit:2020 OIC:oic-extraordinary-summit LAS:arab-league-summit

council-of-heads-of-government | head-of-government | head-of-government
  name | Council of Heads of Government / Heads of Government Council / Council of Prime Ministers / meeting of heads of government / Heads of Government and Vice-Presidents / meeting of prime ministers / meeting of heads of government and vice presidents | Hükümet Başkanları Konseyi / Başbakanlar Konseyi / Hükümet Başkanları ve Cumhurbaşkanı Yardımcıları Toplantısı / Hükümet Başkanları Toplantısı / Hükümet Başkanları Zirvesi | Hökumət Başçıları Şurası / hökumət başçılarının iclası / hökumət başçılarının və vitse-prezidentlərinin görüşü / Hökumət başçıları və vitse-prezidentlərinin iclası / hökumət başçılarının toplantısı | Hukumat rahbarlari kengashi / hukumat rahbarlari yigʻilishi / hukumat rahbarlari va vitse-prezidentlari yigʻilishi / hukumat rahbarlari va vitse-prezidentlari uchrashuvi / hukumat rahbarlari sammiti | = | Үкімет басшылары кеңесі / үкімет басшыларының кеңесі / үкімет басшылары мен вице-президенттерінің кездесуі / үкімет басшыларының кездесуі / үкімет басшылары мен вице-президенттердің отырысы / мүше мемлекеттер Үкімет басшылары кеңесі / үкімет басшыларының отырысы / үкімет басшылары кеңесі / Үкімет басшыларының кеңесі | өкмөт башчылар кеңеши / өкмөт башчыларынын кеңеши / мүчө мамлекеттердин өкмөт башчыларынын кеңеши / мүчө-мамлекеттердин өкмөт башчыларынын кеңеши / өкмөттөрдүн башчыларынын кеңеши / өкмөт башчыларынын жана вице-президенттеринин жыйыны / өкмөт башчыларынын жыйыны / өкмөт башчыларынын саммити | Совет глав правительств / заседание глав правительств / встреча глав правительств / встреча глав правительств и вице-президентов / заседание Совета глав правительств
  short | CHG | | | | | | | СГП
  formats | OTS:ots-heads-of-government:2025 CIS:cis-heads-of-government SCO:sco-heads-of-government:2001 EAEU:eaeu-intergovernmental-council:2015

council-of-elders | official | 
  name | Council of Elders / Council of Aksakals / Aksakals Council / Council of Aqsaqals | Aksakallar Konseyi / Aksakallar Kurulu / Aksakallar Heyeti | Ağsaqqallar Şurası | Oqsoqollar kengashi | = | Ақсақалдар кеңесі / Ақсақалдар алқасы | Аксакалдар кеңеши | Совет старейшин / Совет аксакалов
  formats | OTS:ots-council-of-elders

senior-officials | official | 
  name | senior officials committee / meeting of senior officials / Senior Officials Committee / senior officials' meeting / senior officials meeting | Kıdemli Memurlar Komitesi / Kıdemli Memurlar Toplantısı / Üst Düzey Yetkililer Toplantısı / Kıdemli Görevliler Komitesi | Yüksək Vəzifəli Şəxslər Komitəsi / yüksək vəzifəli şəxslərin görüşü / Baş Məmurlar Komitəsi | Katta mansabdor shaxslar qoʻmitasi / yuqori mansabdor shaxslar kengashi / yuqori mansabdor shaxslari kengashi / yuqori mansabdor shaxslar yigʻilishi / katta mansabdor shaxslar kengashi / katta mansabdor shaxslari yigʻilishi / Katta mansabdor shaxslar yigʻilishi | = | Аға лауазымды тұлғалар комитеті / жоғары лауазымды тұлғалар кездесуі | Жогорку кызмат адамдарынын комитети / улук кызмат адамдарынын жыйыны | Комитет старших должностных лиц / заседание старших должностных лиц
  short | SOM / SOC / CSO | | | | | | | КСДЛ / СДЛ
  formats | OTS:ots-senior-officials CICA:cica-senior-officials

security-council-secretaries | official | security-council-secretary
  name | meeting of Secretaries of the Security Councils / meeting of the Secretaries of the Security Councils / meeting of Security Council secretaries / Security Council secretaries meeting / committee of secretaries of security councils / meeting of security councils | Güvenlik Konseyi Sekreterleri Toplantısı / Güvenlik Konseyleri Sekreterleri Toplantısı / Güvenlik Konseyleri Toplantısı / Milli Güvenlik Kurulları Toplantısı | Təhlükəsizlik Şuraları katiblərinin görüşü / Təhlükəsizlik Şurası katiblərinin iclası / Təhlükəsizlik Şuralarının katiblərinin toplantısı / Təhlükəsizlik Şuraları katiblərinin iclası | Xavfsizlik kengashlari kotiblari uchrashuvi / Xavfsizlik kengashlari kotiblarining yigʻilishi / Xavfsizlik kengashlari kotiblari yigʻilishi / Xavfsizlik kengashlari kotiblarining uchrashuvi | = | Қауіпсіздік кеңестері хатшыларының отырысы / Қауіпсіздік кеңестері хатшыларының кездесуі / Қауіпсіздік кеңесі хатшыларының кездесуі / Қауіпсіздік кеңесі хатшылары комитеті / Қауіпсіздік кеңестері хатшылары комитеті / Қауіпсіздік кеңестері хатшыларының комитеті / қауіпсіздік кеңестері хатшыларының кездесуі | Коопсуздук кеңештеринин катчыларынын жыйыны / Коопсуздук кеңештеринин катчыларынын комитети / Коопсуздук кеңешинин катчыларынын жыйыны / Коопсуздук кеңештеринин катчыларынын кеңешмеси / Коопсуздук кеңешинин катчыларынын жолугушуусу / Коопсуздук кеңештеринин катчыларынын жолугушуусу / Коопсуздук кеңештеринин катчыларынын отуруму | встреча секретарей Советов безопасности / заседание секретарей советов безопасности / совещание секретарей советов безопасности / комитет секретарей советов безопасности
  formats | OTS:ots-security-council-secretaries SCO:sco-security-council-secretaries CSTO:csto-security-council-secretaries CIS:cis-security-council-secretaries

intelligence-chiefs | official | intelligence-chief
  name | conference of heads of special services / meeting of intelligence chiefs / meeting of heads of intelligence services / conference of intelligence agencies / Conference of Turkic States Intelligence Agencies / conference of special services | İstihbarat Başkanları Toplantısı / İstihbarat Teşkilatları Konferansı / Türk Devletleri İstihbarat Konferansı / İstihbarat Servisleri Konferansı | xüsusi xidmət orqanları rəhbərlərinin Konfransı / xüsusi xidmət orqanlarının Konfransı / xüsusi xidmət orqanları rəhbərlərinin toplantısı / xüsusi xidmət orqanları Konfransı | maxsus xizmatlar rahbarlari konferensiyasi / maxsus xizmatlar rahbarlari yigʻilishi / maxsus xizmatlar konferensiyasi | = | арнаулы қызмет басшыларының конференциясы / арнайы қызмет органдары басшыларының конференциясы / арнаулы қызметтер конференциясы | атайын кызматтардын конференциясы / атайын кызматтардын башчыларынын жыйыны / атайын кызматтардын башчыларынын конференциясы | конференция спецслужб / встреча глав спецслужб / совещание руководителей спецслужб / встреча руководителей спецслужб / совет руководителей органов безопасности и специальных служб
  formats | OTS:ots-intelligence-chiefs CIS:cis-intelligence-chiefs

prosecutors-general | official | attorney-general
  name | meeting of prosecutors general / meeting of attorneys general / council of prosecutors general / Prosecutors General Council / coordinating council of prosecutors general | Başsavcılar Konseyi / Başsavcılar Toplantısı / Başsavcılar Konferansı | Baş prokurorlar şurası / baş prokurorların iclası / baş prokurorlarının görüşü | Bosh prokurorlar kengashi / bosh prokurorlar yigʻilishi / bosh prokurorlari yigʻilishi | = | Бас прокурорлар кеңесі / бас прокурорлардың отырысы / бас прокурорларының кеңесі | Башкы прокурорлор кеңеши / башкы прокурорлордун жыйыны / башкы прокурорлорунун кеңеши | Совет генеральных прокуроров / заседание генеральных прокуроров / встреча генеральных прокуроров / заседание генпрокуроров / Координационный совет генеральных прокуроров
  formats | OTS:ots-prosecutors-general SCO:sco-prosecutors-general CIS:cis-prosecutors-general

parliament-speakers | parliament | speaker
  name | meeting of speakers of parliaments / meeting of parliament speakers / parliamentary forum / plenary session / speakers' conference | Parlamento Başkanları Toplantısı / Meclis Başkanları Toplantısı / Parlamento Başkanları Konferansı / Genel Kurulu | parlament sədrlərinin görüşü / parlament sədrlərinin iclası / parlament sədrlərinin konfransı / plenar iclası | parlament spikerlari uchrashuvi / parlament rahbarlari yigʻilishi / parlament rahbarlari uchrashuvi / plenar majlisi | = | парламент төрағаларының кездесуі / парламент спикерлерінің отырысы / парламент төрағаларының отырысы / пленарлық отырысы / парламент спикерлерінің кездесуі / парламенттері төрағаларының отырысы | парламент төрагаларынын жолугушуусу / парламенттердин спикерлеринин жыйыны / парламент спикерлеринин жолугушуусу / пленардык жыйыны | встреча спикеров парламентов / встреча председателей парламентов / совещание спикеров парламентов / пленарное заседание
  formats | TURKPA:turkpa:2008 SCO:sco-parliament-speakers ECO:eco-parliamentary-assembly IPA CIS:cis-interparliamentary-assembly CSTO:csto-parliamentary-assembly

heads-of-customs | official | agency-head
  name | meeting of heads of customs / heads of customs administrations / meeting of heads of customs administrations / customs heads meeting | Gümrük İdareleri Başkanları Toplantısı / Gümrük İdare Başkanları Toplantısı / Gümrük İdareleri Başkanları | gömrük xidmətləri rəhbərlərinin iclası / gömrük xidmətlərinin rəhbərləri / gömrük administrasiyaları başçılarının görüşü | bojxona xizmatlari rahbarlari yigʻilishi / bojxona xizmatlari rahbarlari / bojxona maʼmuriyatlari rahbarlari yigʻilishi | = | кеден қызметтері басшыларының кездесуі / кеден әкімшіліктері басшыларының отырысы | бажы кызматтарынын башчыларынын жыйыны / бажы кызматтарынын жетекчилеринин жыйыны | встреча глав таможенных служб / заседание руководителей таможенных служб / встреча глав таможенных ведомств
  formats | OTS:ots-heads-of-customs

supreme-council | head-of-state | head-of-state
  name | Supreme Eurasian Economic Council / Supreme Council / Supreme Council meeting / Supreme State Council | Yüksek Avrasya Ekonomik Konseyi / Yüksek Konseyi / Yüksek Konsey Zirvesi | Ali Avrasiya İqtisadi Şurası / Ali Şurası | Oliy Yevroosiyo iqtisodiy kengashi / Oliy kengashi / Oliy Yevroosiyo iqtisodiy kengashi | = | Жоғары Еуразиялық экономикалық кеңес / Жоғары кеңесі / Жоғары Еуразиялық экономикалық кеңесі | Жогорку Евразия экономикалык кеңеши / Жогорку мамлекеттик кеңеши | Высший Евразийский экономический совет / Высший совет / Высший Госсовет
  short | | | | | | ЖЕЭК | ЖЕЭК | ВЕЭС
  formats | EAEU:eaeu-supreme-council:2015 GCC:gcc-supreme-council:1981 Union State:union-state-supreme-council
  EAEU | Supreme Eurasian Economic Council | Yüksek Avrasya Ekonomik Konseyi / Avrasya Yüksek Ekonomik Konseyi | Ali Avrasiya İqtisadi Şurası / Avrasiya Ali İqtisadi Şurası | Oliy Yevroosiyo iqtisodiy kengashi / Yevroosiyo oliy iqtisodiy kengashi | = | Жоғары Еуразиялық экономикалық кеңес / Жоғары Еуразиялық экономикалық кеңесі | Жогорку Евразия экономикалык кеңеши / Жогорку Евразиялык экономикалык кеңеши / Евразия экономикалык жогорку кеңеши / Евразиялык экономикалык жогорку кеңеши / Евразия экономикалык кеңешинин саммити / Жогорку Евразиялык экономикалык кеңеш / Жогорку Евразия экономикалык кеңеш | Высший Евразийский экономический совет

collective-security-council | head-of-state | 
  name | Collective Security Council / CSTO Collective Security Council | Kolektif Güvenlik Konseyi | Kollektiv Təhlükəsizlik Şurası | Kollektiv xavfsizlik kengashi | = | Ұжымдық қауіпсіздік кеңесі | Жамааттык коопсуздук кеңеши | Совет коллективной безопасности
  short | CSC | | | | | ҰҚК | ЖКК | СКБ
  formats | CSTO:csto-collective-security-council:2002
  CSTO | CSTO Collective Security Council | KGAÖ Kolektif Güvenlik Konseyi | KTMT Kollektiv Təhlükəsizlik Şurası | KXSHT Kollektiv xavfsizlik kengashi | = | ҰҚШҰ Ұжымдық қауіпсіздік кеңесі | Жамааттык коопсуздук кеңеши / Жамааттык коопсуздук кеңеш | Совет коллективной безопасности ОДКБ

intergovernmental-council | head-of-government | head-of-government
  name | Eurasian Intergovernmental Council / Intergovernmental Council | Avrasya Hükümetlerarası Konseyi / Hükümetlerarası Konseyi | Avrasiya Hökumətlərarası Şurası / Hökumətlərarası Şurası | Yevroosiyo hukumatlararo kengashi / Hukumatlararo kengashi | = | Еуразиялық үкіметаралық кеңес / Үкіметаралық кеңес | Евразия өкмөттөр аралык кеңеши / Өкмөттөр аралык кеңеши | Евразийский межправительственный совет / межправительственный совет / Межправсовет
  short | | | | | | | | ЕМПС / ЕМС
  formats | EAEU:eaeu-intergovernmental-council:2015
  EAEU | Eurasian Intergovernmental Council | Avrasya Hükümetlerarası Konseyi | Avrasiya Hökumətlərarası Şurası | Yevroosiyo hukumatlararo kengashi | = | Еуразиялық үкіметаралық кеңес / Еуразиялық үкіметаралық кеңесі | Евразия өкмөттөр аралык кеңеши / Евразиялык өкмөттөр аралык кеңеши / Евразия өкмөттөр аралык кеңеш / Евразиялык өкмөттөр аралык кеңеш | Евразийский межправительственный совет

ministerial-council | minister | foreign-minister
  name | Ministerial Council / Council of Ministers / ministerial meeting / ministerial conference / meeting of the Council of Ministers | Bakanlar Konseyi / Bakanlar Konseyi Toplantısı / Bakanlar Toplantısı / Bakanlar Konferansı | Nazirlər Şurası / Nazirlər Şurasının iclası / nazirlərin görüşü | Vazirlar kengashi / vazirlar yigʻilishi / Vazirlar konferensiyasi | = | Министрлер кеңесі / Министрлер кеңесінің отырысы / министрлер кездесуі | Министрлер кеңеши / министрлер жыйыны / Министрлер советинин | Совет министров / министерская встреча / министерская конференция / заседание Совета министров
  formats | OSCE:osce-ministerial-council:1991 ECO:eco-council-of-ministers CICA:cica-ministerial-council BSEC:bsec-summit:1992 D-8:d8-council-of-ministers GCC:gcc-ministerial-council GUAM:guam-foreign-ministers

trilateral-secretariat | official | 
  name | coordination committee of the Turkic cooperation organizations / coordination committee of Turkic cooperation organizations / Coordination Committee of Turkic Cooperation Organisations | Türk İşbirliği Teşkilatları Koordinasyon Komitesi / Türk İşbirliği Kuruluşları Koordinasyon Komitesi | Türk Əməkdaşlıq Təşkilatlarının Koordinasiya Komitəsi / Türk əməkdaşlıq təşkilatlarının Əlaqələndirmə Komitəsi | Turkiy hamkorlik tashkilotlari muvofiqlashtiruvchi qoʻmitasi | = | Түркі ынтымақтастық ұйымдарының үйлестіру комитеті | Түрк кызматташтык уюмдарынын координациялык комитети | Координационный комитет тюркских организаций сотрудничества
  formats | OTS:ots-coordination-committee
`

/** Bodies of ministers: portfolio | format by organisation. Their names are made from the portfolio. */
export const ministerBodies = `
foreign | OTS:ots-council-of-foreign-ministers CIS:cis-foreign-ministers SCO:sco-foreign-ministers CSTO:csto-foreign-ministers OIC:oic-cfm:1969 ECO:eco-council-of-ministers CICA:cica-ministerial-council OSCE:osce-ministerial-council:1991 D-8:d8-council-of-ministers BSEC:bsec-summit:1992 GUAM:guam-foreign-ministers NATO:nato-foreign-ministers G7:g7-foreign-ministers G20:g20-foreign-ministers BRICS:brics-foreign-ministers LAS:arab-league-foreign-ministers GCC:gcc-ministerial-council ASEAN:asean-foreign-ministers EU:eu-foreign-affairs-council Visegrad Group:visegrad-foreign-ministers Council of Europe:council-of-europe-committee-of-ministers
interior | OTS:ots-interior-ministers:2024 CIS:cis-interior-ministers SCO:sco-interior-ministers
defence | SCO:sco-defence-ministers CIS:cis-defence-ministers CSTO:csto-defence-ministers NATO:nato-defence-ministers OTS:ots-defence-ministers
economy | OTS:ots-economy-ministers CIS:cis-economic-council SCO:sco-trade-ministers
trade | SCO:sco-trade-ministers OTS:ots-trade-ministers G20:g20-trade-ministers
finance | G20:g20-finance-ministers G7:g7-finance-ministers SCO:sco-finance-ministers OTS:ots-finance-ministers
transport | OTS:ots-transport-ministers SCO:sco-transport-ministers ECO:eco-transport-ministers
energy | OTS:ots-energy-ministers SCO:sco-energy-ministers G20:g20-energy-ministers ECO:eco-energy-ministers
justice | OTS:ots-justice-ministers SCO:sco-justice-ministers CIS:cis-justice-ministers
education | OTS:ots-education-ministers SCO:sco-education-ministers
science | OTS:ots-science-ministers SCO:sco-science-ministers
culture | TURKSOY:turksoy:1993 OTS:ots-culture-ministers SCO:sco-culture-ministers OIC:oic-culture-ministers
health | OTS:ots-health-ministers SCO:sco-health-ministers G20:g20-health-ministers
agriculture | OTS:ots-agriculture-ministers SCO:sco-agriculture-ministers G20:g20-agriculture-ministers
tourism | OTS:ots-tourism-ministers SCO:sco-tourism-ministers ECO:eco-tourism-ministers
digital | OTS:ots-digital-ministers SCO:sco-digital-ministers
emergency | OTS:ots-emergency-ministers SCO:sco-emergency-ministers ECO:eco-emergency-ministers
environment | OTS:ots-environment-ministers SCO:sco-environment-ministers ECO:eco-environment-ministers
labour | OTS:ots-labour-ministers
information | OTS:ots-information-ministers OIC:oic-information-ministers
sport | OTS:ots-sport-ministers SCO:sco-sport-ministers
industry | OTS:ots-industry-ministers SCO:sco-industry-ministers
water | OTS:ots-water-ministers SCO:sco-water-ministers
family | OTS:ots-family-ministers
`
