// Formats that are neither a body of an organisation nor Central Asia and one partner. Columns: see ../formats.ts.

export const listed = `
tr-uz-4plus4 | | minister | 2026 | TR UZ
  name | Türkiye–Uzbekistan 4+4 / Türkiye-Uzbekistan 4+4 Mechanism | Türkiye–Özbekistan 4+4 / Türkiye-Özbekistan 4+4 Mekanizması | Türkiyə–Özbəkistan 4+4 | Turkiya–Oʻzbekiston 4+4 | Туркия–Ўзбекистон 4+4 | Түркия–Өзбекстан 4+4 | Түркия–Өзбекстан 4+4 | Турция–Узбекистан 4+4
  later | 4+4 / 4+4 Mechanism / 4+4 security mechanism / 4+4 format / 4+4 meeting | 4+4 / 4+4 Mekanizması / 4+4 Toplantısı / 4+4 formatı | 4+4 / 4+4 mexanizmi / 4+4 formatı | 4+4 / 4+4 formati / 4+4 mexanizmi | = | 4+4 / 4+4 форматы / 4+4 тетігі | 4+4 / 4+4 форматы / 4+4 механизми | 4+4 / формат 4+4 / механизм 4+4

central-asia-consultative-meeting | | head-of-state | 2018 | AZ KG KZ TJ TM UZ
  name | Consultative Meeting of the Heads of State of Central Asia / Consultative Meeting of Heads of State of Central Asia / Consultative Meeting of Central Asian Heads of State / Consultative Meeting of the Central Asian Heads of State / Consultative Meeting of the Leaders of Central Asia / Consultative Meeting of Central Asian leaders / Consultative Meeting of the Presidents of Central Asia / Central Asian Consultative Meeting / Central Asia Consultative Meeting / Central Asia + Azerbaijan | Orta Asya Devlet Başkanları İstişare Toplantısı / Orta Asya Liderleri İstişare Toplantısı / Orta Asya Ülkeleri Devlet Başkanları İstişare Toplantısı / Orta Asya İstişare Toplantısı / Orta Asya-Azerbaycan İstişare Toplantısı / Orta Asya Cumhurbaşkanları İstişare Toplantısı / Orta Asya İstişare Zirvesi | Mərkəzi Asiya dövlət başçılarının Məşvərət görüşü / Mərkəzi Asiya Dövlət Başçılarının Konsultativ Görüşü / Mərkəzi Asiya ölkələri dövlət başçılarının Məşvərət görüşü / Mərkəzi Asiya dövlət başçılarının məsləhətləşmə görüşü | Markaziy Osiyo davlat rahbarlarining Maslahat uchrashuvi / Markaziy Osiyo davlatlari rahbarlarining Maslahat uchrashuvi / Markaziy Osiyo davlat rahbarlari Maslahat uchrashuvi / Markaziy Osiyo davlatlari rahbarlari Maslahat uchrashuvi / Markaziy Osiyo davlat rahbarlarining Maslahatlashuv uchrashuvi / Markaziy Osiyo mamlakatlari rahbarlarining Maslahat uchrashuvi / Markaziy Osiyo davlatlari rahbarlarining Maslahatlashuv uchrashuvi / Markaziy Osiyo mamlakatlari rahbarlarining Maslahatlashuv uchrashuvi / Markaziy Osiyo davlat rahbarlari Maslahatlashuv uchrashuvi / Markaziy Osiyo davlatlari rahbarlari Maslahatlashuv uchrashuvi | = | Орталық Азия мемлекеттері басшыларының консультативтік кездесуі / Орталық Азия мемлекет басшыларының консультативтік кездесуі / Орталық Азия елдері басшыларының консультативтік кездесуі / Орталық Азия мемлекет басшыларының консультативті кездесуі | Борбор Азия мамлекет башчыларынын консультативдик жолугушуусу / Борбордук Азия мамлекет башчыларынын консультативдик жолугушуусу / Борбордук Азия мамлекеттеринин башчыларынын консультативдик жолугушуусу / Борбор Азия мамлекеттеринин башчыларынын консультативдик жолугушуусу / Борбор Азия өлкөлөрүнүн президенттеринин консультативдик жолугушуусу / Борбор Азия өлкөлөрүнүн мамлекет башчыларынын консультативдик жолугушуусу / Борбор Азия өлкөлөрүнүн башчыларынын консультативдик жолугушуусу / Борбор Азия өлкөлөрүнүн лидерлеринин консультативдик жолугушуусу / Борбор Азия президенттеринин консультативдик жолугушуусу / Борбор Азия лидерлеринин консультативдик жолугушуусу / Борбор Азия мамлекеттеринин лидерлеринин консультативдик жолугушуусу / Борбор Азия мамлекеттеринин президенттеринин консультативдик жолугушуусу / Борбордук Азия өлкөлөрүнүн президенттеринин консультативдик жолугушуусу / Борбордук Азия өлкөлөрүнүн мамлекет башчыларынын консультативдик жолугушуусу / Борбордук Азия өлкөлөрүнүн башчыларынын консультативдик жолугушуусу / Борбордук Азия өлкөлөрүнүн лидерлеринин консультативдик жолугушуусу / Борбордук Азия президенттеринин консультативдик жолугушуусу / Борбордук Азия лидерлеринин консультативдик жолугушуусу / Борбордук Азия мамлекеттеринин лидерлеринин консультативдик жолугушуусу / Борбордук Азия мамлекеттеринин президенттеринин консультативдик жолугушуусу / Борбор Азиянын мамлекет башчыларынын консультативдик жолугушуусу / Борбор Азия лидерлеринин жолугушуусу / Борбор Азия өлкөлөрүнүн лидерлеринин жолугушуусу / Борбор Азия өлкөлөрүнүн президенттеринин жолугушуусу | Консультативная встреча глав государств Центральной Азии / Консультативная встреча глав государств ЦА / Консультативная встреча лидеров Центральной Азии / Консультативная встреча президентов Центральной Азии / Консультативная встреча глав государств стран Центральной Азии
  later | consultative meeting | İstişare Toplantısı / istişare zirvesi | Məşvərət görüşü / Konsultativ görüş / Məsləhətləşmə görüşü | Maslahat uchrashuvi / Maslahatlashuv uchrashuvi | = | Консультативтік кездесу / консультативтік кездесуі / консультативті кездесу | Консультативдик жолугушуу / консультативдик жолугушуусу / консультациялык жолугушуу | Консультативная встреча

ca-foreign-ministers | | minister | | KG KZ TJ TM UZ
  name | Meeting of Foreign Ministers of Central Asia / Central Asian foreign ministers' meeting / meeting of Central Asian foreign ministers / Central Asian FMs / meeting of the foreign ministers of Central Asian countries / Council of Foreign Ministers of Central Asia | Orta Asya Dışişleri Bakanları Toplantısı / Orta Asya Ülkeleri Dışişleri Bakanları Toplantısı | Mərkəzi Asiya xarici işlər nazirlərinin görüşü / Mərkəzi Asiya ölkələri xarici işlər nazirlərinin görüşü | Markaziy Osiyo tashqi ishlar vazirlari uchrashuvi / Markaziy Osiyo davlatlari tashqi ishlar vazirlari uchrashuvi / Markaziy Osiyo mamlakatlari tashqi ishlar vazirlari yigʻilishi | = | Орталық Азия сыртқы істер министрлерінің кездесуі / Орталық Азия елдері сыртқы істер министрлерінің кездесуі / Орталық Азия елдері сыртқы істер министрлерінің отырысы | Борбор Азия тышкы иштер министрлеринин жолугушуусу / Борбордук Азия тышкы иштер министрлеринин жолугушуусу / Борбордук Азия өлкөлөрүнүн тышкы иштер министрлеринин жыйыны | встреча министров иностранных дел Центральной Азии / встреча министров иностранных дел стран Центральной Азии / встреча глав МИД стран Центральной Азии / заседание министров иностранных дел стран Центральной Азии

ca-security-council-secretaries | | official | 2024 | KG KZ TJ TM UZ
  name | Meeting of Secretaries of the Security Councils of Central Asia / Meeting of the Secretaries of the Security Councils of the Central Asian countries / Meeting of Security Council Secretaries of Central Asia / meeting of secretaries of security councils of Central Asian states | Orta Asya Güvenlik Konseyi Sekreterleri Toplantısı / Orta Asya Güvenlik Konseyleri Sekreterleri Toplantısı / Orta Asya Ülkeleri Güvenlik Konseyi Sekreterleri Toplantısı | Mərkəzi Asiya Təhlükəsizlik Şuraları katiblərinin görüşü / Mərkəzi Asiya ölkələri Təhlükəsizlik Şuraları katiblərinin görüşü | Markaziy Osiyo Xavfsizlik kengashlari kotiblari uchrashuvi / Markaziy Osiyo davlatlari Xavfsizlik kengashlari kotiblari uchrashuvi / Markaziy Osiyo mamlakatlari Xavfsizlik kengashlari kotiblarining uchrashuvi | = | Орталық Азия қауіпсіздік кеңестері хатшыларының кездесуі / Орталық Азия елдері Қауіпсіздік кеңестері хатшыларының кездесуі / Орталық Азия Қауіпсіздік кеңестері хатшыларының отырысы | Борбор Азия коопсуздук кеңештеринин катчыларынын жолугушуусу / Борбордук Азия өлкөлөрүнүн Коопсуздук кеңештеринин катчыларынын жолугушуусу / Борбордук Азия коопсуздук кеңештеринин катчыларынын жыйыны | встреча секретарей советов безопасности Центральной Азии / встреча секретарей советов безопасности стран Центральной Азии / встреча секретарей Советов безопасности государств Центральной Азии

russia-central-asia-security-secretaries | | official | 2023 | KG KZ RU TJ TM UZ
  name | Russia-Central Asia Meeting of Security Council Secretaries / Meeting of Secretaries of Security Councils, Russia and Central Asia / Security Council secretaries in the Central Asia-Russia format | Rusya-Orta Asya Güvenlik Konseyi Sekreterleri Toplantısı | Rusiya-Mərkəzi Asiya Təhlükəsizlik Şuraları katiblərinin görüşü | Rossiya-Markaziy Osiyo xavfsizlik kengashlari kotiblari uchrashuvi | = | Ресей-Орталық Азия қауіпсіздік кеңестері хатшыларының кездесуі | Россия-Борбордук Азия коопсуздук кеңештеринин катчыларынын жолугушуусу | встреча секретарей советов безопасности Россия-Центральная Азия / встреча секретарей советов безопасности в формате Центральная Азия-Россия

ca-intelligence-chiefs | | official | | KG KZ TJ TM UZ
  name | Meeting of Heads of Intelligence Services of Central Asia / meeting of heads of special services of Central Asia | Orta Asya İstihbarat Başkanları Toplantısı | Mərkəzi Asiya xüsusi xidmət orqanları rəhbərlərinin görüşü | Markaziy Osiyo maxsus xizmatlari rahbarlari uchrashuvi | = | Орталық Азия арнаулы қызметтері басшыларының кездесуі | Борбордук Азиянын атайын кызматтарынын башчыларынын жолугушуусу | встреча руководителей спецслужб стран Центральной Азии

ca-defence-ministers | | minister | | KG KZ TJ TM UZ
  name | Meeting of Defence Ministers of Central Asia / meeting of defense ministers of Central Asia / meeting of the defense ministers of Central Asian countries | Orta Asya Savunma Bakanları Toplantısı | Mərkəzi Asiya müdafiə nazirlərinin görüşü | Markaziy Osiyo mudofaa vazirlari uchrashuvi / Markaziy Osiyo davlatlari mudofaa vazirlari uchrashuvi | = | Орталық Азия қорғаныс министрлерінің кездесуі / Орталық Азия елдері қорғаныс министрлерінің кездесуі | Борбордук Азия коргоо министрлеринин жолугушуусу | встреча министров обороны стран Центральной Азии / встреча министров обороны Центральной Азии

ots-plus | OTS | | 2025 | AZ KG KZ TR UZ
  name | OTS+ format / OTS Plus | TDT+ formatı / TDT Artı | TDT+ formatı | TDT+ formati | = | ТМҰ+ форматы | ТМУ+ форматы | формат ОТГ+ / ОТГ плюс
  short | OTS+ | TDT+ | TDT+ | TDT+ | ТДТ+ | ТМҰ+ | ТМУ+ | ОТГ+

turkic-speaking-states-summit | | head-of-state | 1992 | AZ KG KZ TM TR UZ
  name | Summit of the Heads of Turkic Speaking States / Turkic Speaking States summit / summit of the Turkic-speaking states / Summit of Turkic Speaking Countries | Türk Dili Konuşan Ülkeler Devlet Başkanları Zirvesi / Türk Dili Konuşan Ülkeler Zirvesi | Türkdilli Dövlətlərin Başçılarının Zirvə Görüşü / türkdilli ölkələrin dövlət başçılarının zirvə görüşü | Turkiy tilli davlatlar rahbarlari sammiti | = | Түркітілдес мемлекеттер басшыларының саммиті | Түрк тилдүү мамлекеттердин башчыларынын саммити | саммит глав тюркоязычных государств / саммит тюркоязычных государств

turkiye-uzbekistan-hlscc | | head-of-state | 2018 | TR UZ
  name | Türkiye-Uzbekistan High-Level Strategic Cooperation Council / Uzbekistan-Türkiye High-Level Strategic Cooperation Council | Türkiye-Özbekistan Yüksek Düzeyli Stratejik İşbirliği Konseyi / Özbekistan-Türkiye Yüksek Düzeyli Stratejik İşbirliği Konseyi | Türkiyə-Özbəkistan Yüksək Səviyyəli Strateji Əməkdaşlıq Şurası | Oʻzbekiston-Turkiya oliy darajadagi strategik hamkorlik kengashi / Turkiya-Oʻzbekiston oliy darajadagi strategik hamkorlik kengashi | = | Түркия-Өзбекстан Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі | Түркия-Өзбекстан жогорку деңгээлдеги стратегиялык кызматташтык кеңеши | Совет стратегического сотрудничества высокого уровня Турция-Узбекистан / узбекско-турецкий Совет стратегического сотрудничества высокого уровня

turkiye-kazakhstan-hlscc | | head-of-state | 2012 | KZ TR
  name | Türkiye-Kazakhstan High-Level Strategic Cooperation Council / Kazakhstan-Türkiye High-Level Strategic Cooperation Council | Türkiye-Kazakistan Yüksek Düzeyli Stratejik İşbirliği Konseyi / Kazakistan-Türkiye Yüksek Düzeyli Stratejik İşbirliği Konseyi | Türkiyə-Qazaxıstan Yüksək Səviyyəli Strateji Əməkdaşlıq Şurası | Qozogʻiston-Turkiya oliy darajadagi strategik hamkorlik kengashi | = | Қазақстан-Түркия Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі | Казакстан-Түркия жогорку деңгээлдеги стратегиялык кызматташтык кеңеши | Совет стратегического сотрудничества высокого уровня Казахстан-Турция / казахско-турецкий Совет стратегического сотрудничества высокого уровня

turkiye-kyrgyzstan-hlscc | | head-of-state | 2011 | KG TR
  name | Türkiye-Kyrgyzstan High-Level Strategic Cooperation Council / Kyrgyz-Turkish High-Level Strategic Cooperation Council / Türkiye-Kyrgyzstan Supreme Strategic Cooperation Council | Türkiye-Kırgızistan Yüksek Düzeyli Stratejik İşbirliği Konseyi / Kırgızistan-Türkiye Yüksek Düzeyli Stratejik İşbirliği Konseyi | Türkiyə-Qırğızıstan Yüksək Səviyyəli Strateji Əməkdaşlıq Şurası | Qirgʻiziston-Turkiya oliy darajadagi strategik hamkorlik kengashi | = | Қырғызстан-Түркия Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі | Кыргыз-Түрк Жогорку деңгээлдеги стратегиялык кызматташтык кеңеши / Кыргызстан-Түркия жогорку стратегиялык кызматташтык кеңеши | Высший совет стратегического сотрудничества Кыргызстан-Турция / кыргызско-турецкий Высший совет стратегического сотрудничества

turkiye-azerbaijan-hlscc | | head-of-state | 2010 | AZ TR
  name | Türkiye-Azerbaijan High-Level Strategic Cooperation Council / Azerbaijan-Türkiye High-Level Strategic Cooperation Council | Türkiye-Azerbaycan Yüksek Düzeyli Stratejik İşbirliği Konseyi / Azerbaycan-Türkiye Yüksek Düzeyli Stratejik İşbirliği Konseyi | Azərbaycan-Türkiyə Yüksək Səviyyəli Strateji Əməkdaşlıq Şurası / Türkiyə-Azərbaycan Yüksək Səviyyəli Strateji Əməkdaşlıq Şurası | Ozarbayjon-Turkiya oliy darajadagi strategik hamkorlik kengashi | = | Әзербайжан-Түркия Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі | Азербайжан-Түркия жогорку деңгээлдеги стратегиялык кызматташтык кеңеши | Совет стратегического сотрудничества высокого уровня Азербайджан-Турция

turkiye-hungary-hlscc | | head-of-government | 2013 | HU TR
  name | Türkiye-Hungary High-Level Strategic Cooperation Council / Hungary-Türkiye High-Level Strategic Cooperation Council | Türkiye-Macaristan Yüksek Düzeyli Stratejik İşbirliği Konseyi / Türkiye-Macaristan Geliştirilmiş Stratejik İşbirliği Konseyi | Türkiyə-Macarıstan Yüksək Səviyyəli Strateji Əməkdaşlıq Şurası | Turkiya-Vengriya oliy darajadagi strategik hamkorlik kengashi | = | Түркия-Мажарстан Жоғары деңгейдегі стратегиялық ынтымақтастық кеңесі | Түркия-Венгрия жогорку деңгээлдеги стратегиялык кызматташтык кеңеши | Совет стратегического сотрудничества высокого уровня Турция-Венгрия

turkiye-uzbekistan-joint-strategic-planning-group | | minister | | TR UZ
  name | Türkiye-Uzbekistan Joint Strategic Planning Group | Türkiye-Özbekistan Ortak Stratejik Planlama Grubu | Türkiyə-Özbəkistan Birgə Strateji Planlaşdırma Qrupu | Oʻzbekiston-Turkiya Qoʻshma strategik rejalashtirish guruhi | = | Түркия-Өзбекстан Бірлескен стратегиялық жоспарлау тобы | Түркия-Өзбекстан Биргелешкен стратегиялык пландаштыруу тобу | узбекско-турецкая Совместная группа стратегического планирования / Совместная группа стратегического планирования Узбекистан-Турция
  later | Joint Strategic Planning Group | Ortak Stratejik Planlama Grubu | Birgə Strateji Planlaşdırma Qrupu | Qoʻshma strategik rejalashtirish guruhi | = | Бірлескен стратегиялық жоспарлау тобы | Биргелешкен стратегиялык пландаштыруу тобу | Совместная группа стратегического планирования

kazakhstan-uzbekistan-supreme-council | | head-of-state | 2024 | KZ UZ
  name | Kazakhstan-Uzbekistan Supreme Interstate Council / Uzbekistan-Kazakhstan Supreme Interstate Council / Supreme Interstate Council of Uzbekistan and Kazakhstan / Supreme Interstate Council of Kazakhstan and Uzbekistan | Kazakistan-Özbekistan Yüksek Devletlerarası Konseyi / Özbekistan-Kazakistan Yüksek Devletlerarası Konseyi | Qazaxıstan-Özbəkistan Ali Dövlətlərarası Şurası | Oʻzbekiston-Qozogʻiston Oliy davlatlararo kengashi / Oʻzbekiston va Qozogʻiston Oliy davlatlararo kengashi | = | Қазақстан-Өзбекстан Жоғары мемлекетаралық кеңесі / Өзбекстан мен Қазақстанның Жоғары мемлекетаралық кеңесі | Казакстан-Өзбекстан Жогорку мамлекеттер аралык кеңеши | Высший межгосударственный совет Казахстана и Узбекистана / Высший межгосударственный совет Узбекистана и Казахстана
  later | Supreme Interstate Council | Yüksek Devletlerarası Konseyi | Ali Dövlətlərarası Şurası | Oliy davlatlararo kengash | = | Жоғары мемлекетаралық кеңес | Жогорку мамлекеттер аралык кеңеши | Высший межгосударственный совет

kazakhstan-kyrgyzstan-supreme-council | | head-of-state | 2007 | KG KZ
  name | Kazakhstan-Kyrgyzstan Supreme Interstate Council / Kyrgyz-Kazakh Supreme Interstate Council / Supreme Interstate Council of Kyrgyzstan and Kazakhstan | Kazakistan-Kırgızistan Yüksek Devletlerarası Konseyi | Qazaxıstan-Qırğızıstan Ali Dövlətlərarası Şurası | Qozogʻiston-Qirgʻiziston Oliy davlatlararo kengashi | = | Қазақстан-Қырғызстан Жоғары мемлекетаралық кеңесі | Кыргыз-Казак Жогорку мамлекеттер аралык кеңеши / Кыргызстан-Казакстан Жогорку мамлекеттер аралык кеңеши | Высший межгосударственный совет Кыргызстана и Казахстана / Высший межгосударственный совет Казахстана и Кыргызстана / кыргызско-казахский Высший межгосударственный совет

kyrgyzstan-tajikistan-uzbekistan | | head-of-state | 2025 | KG TJ UZ
  name | Kyrgyzstan-Tajikistan-Uzbekistan trilateral summit / trilateral summit of Kyrgyzstan, Tajikistan and Uzbekistan / Khujand summit | Kırgızistan-Tacikistan-Özbekistan Üçlü Zirvesi / Hocent Zirvesi | Qırğızıstan-Tacikistan-Özbəkistan üçtərəfli sammiti | Qirgʻiziston-Tojikiston-Oʻzbekiston uch tomonlama sammiti / Xoʻjand sammiti | = | Қырғызстан-Тәжікстан-Өзбекстан үшжақты саммиті | Кыргызстан-Тажикстан-Өзбекстан үч тараптуу саммити / Кожент саммити | трёхсторонний саммит Кыргызстан-Таджикистан-Узбекистан / саммит в Худжанде

turkiye-azerbaijan-turkmenistan | | head-of-state | 2022 | AZ TM TR
  name | Türkiye-Azerbaijan-Turkmenistan trilateral summit / Türkiye-Azerbaijan-Turkmenistan summit / Azerbaijan-Türkiye-Turkmenistan trilateral summit / Summit of Heads of States of Türkiye-Azerbaijan-Turkmenistan / trilateral summit of Türkiye, Azerbaijan and Turkmenistan | Türkiye-Azerbaycan-Türkmenistan Üçlü Zirvesi / Türkiye-Azerbaycan-Türkmenistan Üçlü Devlet Başkanları Zirvesi / Türkiye-Azerbaycan-Türkmenistan Zirvesi | Azərbaycan-Türkiyə-Türkmənistan üçtərəfli zirvə görüşü / Türkiyə-Azərbaycan-Türkmənistan üçtərəfli sammiti | Turkiya-Ozarbayjon-Turkmaniston uch tomonlama sammiti | = | Түркия-Әзербайжан-Түрікменстан үшжақты саммиті | Түркия-Азербайжан-Түркмөнстан үч тараптуу саммити | трёхсторонний саммит Турция-Азербайджан-Туркменистан / саммит Турция-Азербайджан-Туркменистан

turkiye-azerbaijan-turkmenistan-fm | | minister | 2014 | AZ TM TR
  name | Türkiye-Azerbaijan-Turkmenistan trilateral meeting of foreign ministers / Trilateral Meeting of Ministers of Foreign Affairs of Türkiye-Azerbaijan-Turkmenistan / Azerbaijan-Türkiye-Turkmenistan trilateral foreign ministers meeting | Türkiye-Azerbaycan-Türkmenistan Üçlü Dışişleri Bakanları Toplantısı / Türkiye-Azerbaycan-Türkmenistan Dışişleri Bakanları Üçlü Toplantısı | Azərbaycan-Türkiyə-Türkmənistan xarici işlər nazirlərinin üçtərəfli görüşü | Turkiya-Ozarbayjon-Turkmaniston tashqi ishlar vazirlari uch tomonlama uchrashuvi | = | Түркия-Әзербайжан-Түрікменстан сыртқы істер министрлерінің үшжақты кездесуі | Түркия-Азербайжан-Түркмөнстан тышкы иштер министрлеринин үч тараптуу жолугушуусу | трёхсторонняя встреча министров иностранных дел Турция-Азербайджан-Туркменистан

turkiye-azerbaijan-georgia | | minister | 2012 | AZ GE TR
  name | Türkiye-Azerbaijan-Georgia trilateral meeting of foreign ministers / Azerbaijan-Georgia-Türkiye trilateral meeting / Trilateral Meeting of Ministers of Foreign Affairs of Azerbaijan, Georgia and Turkey / Türkiye-Azerbaijan-Georgia trilateral meeting | Türkiye-Azerbaycan-Gürcistan Üçlü Dışişleri Bakanları Toplantısı / Türkiye-Azerbaycan-Gürcistan Üçlü Toplantısı | Azərbaycan-Gürcüstan-Türkiyə xarici işlər nazirlərinin üçtərəfli görüşü / Azərbaycan-Gürcüstan-Türkiyə üçtərəfli görüşü | Turkiya-Ozarbayjon-Gruziya uch tomonlama uchrashuvi | = | Түркия-Әзербайжан-Грузия үшжақты кездесуі | Түркия-Азербайжан-Грузия үч тараптуу жолугушуусу | трёхсторонняя встреча Азербайджан-Грузия-Турция / трёхсторонняя встреча министров иностранных дел Азербайджана, Грузии и Турции

turkiye-azerbaijan-georgia-defence | | minister | 2014 | AZ GE TR
  name | Türkiye-Azerbaijan-Georgia trilateral meeting of defence ministers / Azerbaijan-Georgia-Türkiye defense ministers trilateral meeting / Azerbaijan-Türkiye-Georgia trilateral meeting of defense ministers | Türkiye-Azerbaycan-Gürcistan Üçlü Savunma Bakanları Toplantısı / Türkiye-Azerbaycan-Gürcistan Savunma Bakanları Üçlü Toplantısı | Azərbaycan-Gürcüstan-Türkiyə müdafiə nazirlərinin üçtərəfli görüşü | Turkiya-Ozarbayjon-Gruziya mudofaa vazirlari uch tomonlama uchrashuvi | = | Түркия-Әзербайжан-Грузия қорғаныс министрлерінің үшжақты кездесуі | Түркия-Азербайжан-Грузия коргоо министрлеринин үч тараптуу жолугушуусу | трёхсторонняя встреча министров обороны Азербайджан-Грузия-Турция

turkiye-azerbaijan-uzbekistan | | minister | 2022 | AZ TR UZ
  name | Türkiye-Azerbaijan-Uzbekistan trilateral meeting / Trilateral Meeting of the Ministers of Foreign Affairs, Trade and Transport of Türkiye, Azerbaijan and Uzbekistan / Türkiye-Azerbaijan-Uzbekistan trilateral ministerial meeting / Azerbaijan-Türkiye-Uzbekistan trilateral meeting / Trilateral Meeting of Ministers of Foreign Affairs, Trade and Transport | Türkiye-Azerbaycan-Özbekistan Üçlü Toplantısı / Türkiye-Azerbaycan-Özbekistan Üçlü Bakanlar Toplantısı / Türkiye-Azerbaycan-Özbekistan Üçlü Dışişleri, Ticaret ve Ulaştırma Bakanları Toplantısı | Türkiyə-Azərbaycan-Özbəkistan üçtərəfli görüşü / Azərbaycan-Türkiyə-Özbəkistan üçtərəfli görüşü | Oʻzbekiston-Turkiya-Ozarbayjon uch tomonlama uchrashuvi / Turkiya-Ozarbayjon-Oʻzbekiston uch tomonlama uchrashuvi | = | Түркия-Әзербайжан-Өзбекстан үшжақты кездесуі | Түркия-Азербайжан-Өзбекстан үч тараптуу жолугушуусу | трёхсторонняя встреча Турция-Азербайджан-Узбекистан / трёхсторонняя встреча Узбекистан-Турция-Азербайджан

turkiye-azerbaijan-pakistan | | head-of-state | 2024 | AZ PK TR
  name | Türkiye-Azerbaijan-Pakistan trilateral summit / trilateral summit of the leaders of Azerbaijan, Türkiye and Pakistan / Azerbaijan-Türkiye-Pakistan trilateral summit / Azerbaijan-Pakistan-Türkiye trilateral summit | Türkiye-Azerbaycan-Pakistan Üçlü Zirvesi / Türkiye-Pakistan-Azerbaycan Üçlü Zirvesi | Azərbaycan-Türkiyə-Pakistan üçtərəfli Zirvə görüşü / Azərbaycan-Pakistan-Türkiyə üçtərəfli sammiti | Turkiya-Ozarbayjon-Pokiston uch tomonlama sammiti | = | Түркия-Әзербайжан-Пәкістан үшжақты саммиті | Түркия-Азербайжан-Пакистан үч тараптуу саммити | трёхсторонний саммит Турция-Азербайджан-Пакистан / трёхсторонний саммит Азербайджан-Турция-Пакистан

turkiye-azerbaijan-pakistan-fm | | minister | 2017 | AZ PK TR
  name | Türkiye-Azerbaijan-Pakistan trilateral meeting of foreign ministers / Azerbaijan-Türkiye-Pakistan trilateral foreign ministers meeting | Türkiye-Azerbaycan-Pakistan Üçlü Dışişleri Bakanları Toplantısı | Azərbaycan-Türkiyə-Pakistan xarici işlər nazirlərinin üçtərəfli görüşü | Turkiya-Ozarbayjon-Pokiston tashqi ishlar vazirlari uch tomonlama uchrashuvi | = | Түркия-Әзербайжан-Пәкістан сыртқы істер министрлерінің үшжақты кездесуі | Түркия-Азербайжан-Пакистан тышкы иштер министрлеринин үч тараптуу жолугушуусу | трёхсторонняя встреча министров иностранных дел Турции, Азербайджана и Пакистана

azerbaijan-turkmenistan-uzbekistan | | | 2025 | AZ TM UZ
  name | Azerbaijan-Turkmenistan-Uzbekistan trilateral meeting / Azerbaijan-Turkmenistan-Uzbekistan format / Uzbekistan-Turkmenistan-Azerbaijan trilateral summit | Azerbaycan-Türkmenistan-Özbekistan Üçlü Toplantısı | Azərbaycan-Türkmənistan-Özbəkistan üçtərəfli görüşü | Ozarbayjon-Turkmaniston-Oʻzbekiston uch tomonlama uchrashuvi | = | Әзербайжан-Түрікменстан-Өзбекстан үшжақты кездесуі | Азербайжан-Түркмөнстан-Өзбекстан үч тараптуу жолугушуусу | трёхсторонняя встреча Азербайджан-Туркменистан-Узбекистан

azerbaijan-kazakhstan-uzbekistan | | minister | 2024 | AZ KZ UZ
  name | Azerbaijan-Kazakhstan-Uzbekistan trilateral meeting / Kazakhstan-Uzbekistan-Azerbaijan trilateral meeting | Azerbaycan-Kazakistan-Özbekistan Üçlü Toplantısı | Azərbaycan-Qazaxıstan-Özbəkistan üçtərəfli görüşü | Ozarbayjon-Qozogʻiston-Oʻzbekiston uch tomonlama uchrashuvi | = | Әзербайжан-Қазақстан-Өзбекстан үшжақты кездесуі | Азербайжан-Казакстан-Өзбекстан үч тараптуу жолугушуусу | трёхсторонняя встреча Азербайджан-Казахстан-Узбекистан

cis-plus | CIS | | 2025 | AM AZ BY KG KZ MD RU TJ UZ
  name | CIS+ format / Commonwealth of Independent States Plus / CIS Plus | BDT+ formatı / BDT Artı | MDB+ formatı | MDH+ formati | = | ТМД+ форматы | КМШ+ форматы | формат СНГ+ / СНГ плюс
  short | CIS+ | BDT+ | MDB+ | MDH+ | МДҲ+ | ТМД+ | КМШ+ | СНГ+

sco-plus | SCO | | 2025 |
  name | SCO+ meeting / SCO Plus / SCO+ format | ŞİÖ+ Toplantısı / ŞİÖ Artı | ŞƏT+ görüşü / ŞƏT plus | ShHT+ uchrashuvi / ShHT plyus | ШҲТ+ учрашуви / ШҲТ плюс | ШЫҰ+ кездесуі / ШЫҰ плюс | ШКУ+ жолугушуусу / ШКУ плюс | встреча ШОС+ / ШОС плюс
  short | SCO+ | ŞİÖ+ | ŞƏT+ | ShHT+ | ШҲТ+ | ШЫҰ+ | ШКУ+ | ШОС+

brics-plus | BRICS | | |
  name | BRICS Plus / BRICS+ meeting | BRICS Artı / BRICS+ Zirvesi | BRİKS plus | BRIKS plyus | БРИКС плюс | БРИКС плюс | БРИКС плюс | БРИКС плюс / встреча БРИКС+
  short | BRICS+ | BRICS+ | BRİKS+ | BRIKS+ | БРИКС+ | БРИКС+ | БРИКС+ | БРИКС+

caspian-summit | | head-of-state | 2002 | AZ IR KZ RU TM
  name | Caspian Summit / summit of the Caspian states / summit of Caspian littoral states / Summit of the Heads of the Caspian States | Hazar Zirvesi / Hazar'a Kıyıdaş Ülkeler Zirvesi / Hazar Ülkeleri Zirvesi | Xəzər sammiti / Xəzəryanı dövlətlərin Zirvə görüşü / Xəzəryanı dövlətlərin dövlət başçılarının Zirvə görüşü / Xəzəryanı ölkələrin Zirvə görüşü / Xəzəryanı dövlətlərin sammiti / Xəzəryanı dövlətlərin dövlət başçılarının Zirvə toplantısı | Kaspiy sammiti / Kaspiyboʻyi davlatlari sammiti | = | Каспий саммиті / Каспий маңы мемлекеттерінің саммиті | Каспий саммити / Каспий боюндагы мамлекеттердин саммити | Каспийский саммит / саммит прикаспийских государств / саммит Прикаспийской пятёрки

caspian-foreign-ministers | | minister | | AZ IR KZ RU TM
  name | Meeting of Foreign Ministers of the Caspian States / meeting of foreign ministers of Caspian littoral states | Hazar'a Kıyıdaş Ülkeler Dışişleri Bakanları Toplantısı / Hazar Ülkeleri Dışişleri Bakanları Toplantısı | Xəzəryanı dövlətlərin xarici işlər nazirlərinin görüşü | Kaspiyboʻyi davlatlari tashqi ishlar vazirlari uchrashuvi | = | Каспий маңы мемлекеттері сыртқы істер министрлерінің кездесуі | Каспий боюндагы мамлекеттердин тышкы иштер министрлеринин жолугушуусу | встреча министров иностранных дел прикаспийских государств

south-caucasus-3-plus-3 | | minister | 2021 | AM AZ IR RU TR
  name | 3+3 Regional Cooperation Platform / 3+3 regional platform / 3+3 format / 3+3 Consultative Regional Platform / South Caucasus 3+3 / 3+3 platform | 3+3 Bölgesel İşbirliği Platformu / 3+3 Platformu / 3+3 formatı / Güney Kafkasya Bölgesel İşbirliği Platformu / Altılı Platform | 3+3 regional əməkdaşlıq platforması / 3+3 platforması / 3+3 formatı / Regional Məsləhətləşmə Platforması | 3+3 mintaqaviy hamkorlik platformasi / 3+3 platformasi / 3+3 formati | = | 3+3 өңірлік ынтымақтастық платформасы / 3+3 платформасы / 3+3 форматы | 3+3 аймактык кызматташтык платформасы / 3+3 платформасы / 3+3 форматы | Консультативная региональная платформа 3+3 / платформа 3+3 / формат 3+3 / региональная платформа 3+3 / платформа «3+3» / формат «3+3»

astana-process-syria | | deputy-minister | 2017 | IR RU TR | IQ JO LB
  name | International Meeting on Syria in the Astana format / Astana process / Astana format / Astana talks / Astana format meeting / International Meeting on Syria | Astana formatındaki Suriye toplantısı / Astana görüşmeleri / Astana Süreci / Astana formatı / Astana Toplantısı | Suriya üzrə Astana görüşü / Astana prosesi / Astana formatı / Astana danışıqları | Suriya boʻyicha Ostona formatidagi uchrashuv / Ostona jarayoni / Ostona formati | = | Сирия бойынша Астана форматындағы кездесу / Астана процесі / Астана форматы | Сирия боюнча Астана форматындагы жолугушуу / Астана процесси / Астана форматы | международная встреча по Сирии в астанинском формате / астанинский процесс / астанинский формат / международная встреча по Сирии

moscow-format-afghanistan | | official | 2017 | CN IN IR KG KZ PK RU TJ TM UZ
  name | Moscow Format of Consultations on Afghanistan / Moscow format / Moscow Format consultations | Afganistan Moskova Formatı / Moskova Formatı / Moskova formatı istişareleri | Əfqanıstan üzrə Moskva formatı / Moskva formatı | Afgʻoniston boʻyicha Moskva formati / Moskva formati | = | Ауғанстан жөніндегі Мәскеу форматы / Мәскеу форматы | Афганистан боюнча Москва форматы / Москва форматы | московский формат консультаций по Афганистану / московский формат

afghanistan-neighbours-fm | | minister | 2021 | CN IR PK RU TJ TM UZ
  name | Foreign Ministers' Meeting of Neighbouring Countries of Afghanistan / Foreign Ministers' Meeting of Neighboring Countries of Afghanistan / neighboring countries of Afghanistan / neighbouring countries of Afghanistan / meeting of foreign ministers of Afghanistan's neighbors / Afghanistan's neighbouring countries | Afganistan'a Komşu Ülkeler Dışişleri Bakanları Toplantısı / Afganistan'ın komşu ülkeleri | Əfqanıstana qonşu ölkələrin xarici işlər nazirlərinin görüşü | Afgʻonistonga qoʻshni davlatlar tashqi ishlar vazirlari uchrashuvi / Afgʻonistonga qoʻshni davlatlar | = | Ауғанстанмен көршілес елдердің сыртқы істер министрлерінің кездесуі | Афганистанга коңшу өлкөлөрдүн тышкы иштер министрлеринин жолугушуусу | встреча министров иностранных дел стран — соседей Афганистана / министерская конференция стран-соседей Афганистана / встреча стран — соседей Афганистана

afghanistan-contact-group-uz | | official | | CN IR KG KZ PK RU TJ TM UZ
  name | Tashkent meeting of special representatives on Afghanistan / meeting of special representatives on Afghanistan | Afganistan Özel Temsilcileri Toplantısı | Əfqanıstan üzrə xüsusi nümayəndələrin görüşü | Afgʻoniston boʻyicha maxsus vakillar uchrashuvi | = | Ауғанстан жөніндегі арнайы өкілдердің кездесуі | Афганистан боюнча атайын өкүлдөрдүн жолугушуусу | встреча спецпредставителей по Афганистану / консультации спецпредставителей по Афганистану

doha-process-afghanistan | UN | official | 2023 |
  name | Doha process on Afghanistan / Doha meeting on Afghanistan / Meeting of Special Envoys on Afghanistan in Doha | Afganistan Doha Toplantısı / Doha Süreci | Əfqanıstan üzrə Doha görüşü | Afgʻoniston boʻyicha Doha uchrashuvi / Doha jarayoni | = | Ауғанстан бойынша Доха кездесуі | Афганистан боюнча Доха жолугушуусу | дохийский процесс / дохийская встреча по Афганистану

uzbekistan-pakistan-afghanistan | | minister | 2021 | AF PK UZ
  name | Uzbekistan-Afghanistan-Pakistan trilateral meeting / Pakistan-Afghanistan-Uzbekistan trilateral / UAP railway meeting | Özbekistan-Afganistan-Pakistan Üçlü Toplantısı | Özbəkistan-Əfqanıstan-Pakistan üçtərəfli görüşü | Oʻzbekiston-Afgʻoniston-Pokiston uch tomonlama uchrashuvi | = | Өзбекстан-Ауғанстан-Пәкістан үшжақты кездесуі | Өзбекстан-Афганистан-Пакистан үч тараптуу жолугушуусу | трёхсторонняя встреча Узбекистан-Афганистан-Пакистан

quad-leaders-summit | | head-of-state | 2021 | AU IN JP US
  name | Quad Leaders' Summit / Quad Summit / Quadrilateral Security Dialogue / Quad Leaders Summit | Quad Zirvesi / Dörtlü Güvenlik Diyaloğu | Quad sammiti / Dördtərəfli Təhlükəsizlik Dialoqu | Quad sammiti / Toʻrt tomonlama xavfsizlik muloqoti | Quad саммити / Тўрт томонлама хавфсизлик мулоқоти | Quad саммиті / Төртжақты қауіпсіздік диалогы | Quad саммити / Төрт тараптуу коопсуздук диалогу | саммит Quad / Четырёхсторонний диалог по безопасности / саммит КВАД

aukus | AUKUS | | 2021 | AU GB US
  name | AUKUS meeting / AUKUS partnership | AUKUS Toplantısı | AUKUS görüşü | AUKUS uchrashuvi | AUKUS учрашуви | AUKUS кездесуі | AUKUS жолугушуусу | встреча AUKUS
  short | AUKUS | AUKUS | AUKUS | AUKUS | = | AUKUS | AUKUS | AUKUS / АУКУС

antalya-diplomacy-forum | | | 2021 |
  name | Antalya Diplomacy Forum / Antalya Diplomatic Forum | Antalya Diplomasi Forumu | Antalya Diplomatiya Forumu | Antaliya diplomatik forumi / Antaliya diplomatiya forumi / Antalya diplomatik forumi | = | Анталия дипломатиялық форумы / Анталья дипломатиялық форумы | Анталия Дипломатиялык форуму / Анталья дипломатиялык форуму | Анталийский дипломатический форум / Анталья дипломатический форум / Дипломатический форум в Анталье
  short | ADF | ADF

munich-security-conference | | | 1963 |
  name | Munich Security Conference | Münih Güvenlik Konferansı | Münxen Təhlükəsizlik Konfransı | Myunxen xavfsizlik konferensiyasi | = | Мюнхен қауіпсіздік конференциясы | Мюнхен коопсуздук конференциясы | Мюнхенская конференция по безопасности
  short | MSC | MGK

world-economic-forum | | | 1971 |
  name | World Economic Forum / Davos Forum / Davos Economic Forum | Dünya Ekonomik Forumu / Davos Zirvesi | Dünya İqtisadi Forumu / Davos İqtisadi Forumu | Jahon iqtisodiy forumi / Davos forumi | = | Дүниежүзілік экономикалық форум / Давос форумы | Дүйнөлүк экономикалык форум / Давос форуму | Всемирный экономический форум / Давосский форум
  short | WEF | WEF | DİF | | | | | ВЭФ

astana-international-forum | | | |
  name | Astana International Forum | Astana Uluslararası Forumu | Astana Beynəlxalq Forumu | Ostona xalqaro forumi | = | Астана халықаралық форумы | Астана эл аралык форуму | Международный форум Астана / Астанинский международный форум / Международный форум «Астана»
  short | AIF

spief | | | 1997 |
  name | St. Petersburg International Economic Forum / Saint Petersburg International Economic Forum | St. Petersburg Uluslararası Ekonomik Forumu / St. Petersburg Ekonomik Forumu | Sankt-Peterburq Beynəlxalq İqtisadi Forumu | Sankt-Peterburg xalqaro iqtisodiy forumi | = | Санкт-Петербург халықаралық экономикалық форумы | Санкт-Петербург эл аралык экономикалык форуму | Петербургский международный экономический форум
  short | SPIEF | SPIEF | | | | | | ПМЭФ

eastern-economic-forum | | | 2015 |
  name | Eastern Economic Forum | Doğu Ekonomik Forumu | Şərq İqtisadi Forumu | Sharqiy iqtisodiy forum | = | Шығыс экономикалық форумы | Чыгыш экономикалык форуму | Восточный экономический форум
  short | EEF

tashkent-investment-forum | | | 2022 |
  name | Tashkent International Investment Forum | Taşkent Uluslararası Yatırım Forumu | Daşkənd Beynəlxalq İnvestisiya Forumu | Toshkent xalqaro investitsiya forumi | = | Ташкент халықаралық инвестициялық форумы | Ташкент эл аралык инвестициялык форуму | Ташкентский международный инвестиционный форум
  short | TIIF | | | | | | | ТМИФ

belt-and-road-forum | | head-of-state | 2017 |
  name | Belt and Road Forum for International Cooperation / Belt and Road Forum | Kuşak ve Yol Forumu / Kuşak ve Yol Uluslararası İşbirliği Forumu | Bir kəmər, bir yol forumu / Kəmər və Yol Forumu | Bir makon, bir yoʻl forumi | = | Бір белдеу, бір жол форумы | Бир алкак, бир жол форуму | форум Один пояс, один путь / форум «Один пояс, один путь»

unga-high-level-week | UN | | 1946 |
  name | UN General Assembly / United Nations General Assembly / UN General Assembly High-Level Week / General Assembly of the United Nations / UNGA high-level week | BM Genel Kurulu / Birleşmiş Milletler Genel Kurulu | BMT Baş Assambleyası / BMT-nin Baş Assambleyası | BMT Bosh Assambleyasi / BMTning Bosh Assambleyasi / Birlashgan Millatlar Tashkiloti Bosh Assambleyasi | = | БҰҰ Бас Ассамблеясы / БҰҰ-ның Бас Ассамблеясы | БУУнун Башкы Ассамблеясы / БУУнун Баш Ассамблеясы | Генеральная Ассамблея ООН / Генассамблея ООН / ГА ООН
  short | UNGA

unsc | UN | ambassador | 1946 | CN FR GB RU US
  name | UN Security Council / United Nations Security Council / Security Council of the United Nations | BM Güvenlik Konseyi / Birleşmiş Milletler Güvenlik Konseyi | BMT Təhlükəsizlik Şurası / BMT-nin Təhlükəsizlik Şurası | BMT Xavfsizlik Kengashi / BMTning Xavfsizlik kengashi / Birlashgan Millatlar Tashkiloti Xavfsizlik Kengashi | = | БҰҰ Қауіпсіздік Кеңесі / БҰҰ-ның Қауіпсіздік Кеңесі | БУУнун Коопсуздук Кеңеши / БУУ Коопсуздук Кеңеши | Совет Безопасности ООН / Совбез ООН / СБ ООН
  short | UNSC | BMGK | BMT TŞ

cop-climate | UN | | 1995 |
  name | UN Climate Change Conference / Conference of the Parties to the UN Framework Convention on Climate Change / COP climate summit / UN climate conference | BM İklim Değişikliği Konferansı / BM İklim Değişikliği Taraflar Konferansı | BMT-nin İqlim Dəyişmələri üzrə Çərçivə Konvensiyasının Tərəflər Konfransı / BMT iqlim konfransı / Dünya liderlərinin iqlim fəaliyyəti sammiti | BMTning iqlim oʻzgarishi boʻyicha konferensiyasi / BMT iqlim sammiti | = | БҰҰ-ның климаттың өзгеруі жөніндегі конференциясы / БҰҰ климат саммиті | БУУнун климаттын өзгөрүшү боюнча конференциясы / климаттык саммит | Конференция ООН по изменению климата / Конференция сторон Рамочной конвенции ООН об изменении климата / климатический саммит ООН
  short | COP29 / COP30 / COP31 / COP28 | COP29 / COP30 / COP31 | COP29 / COP30 / COP31 | COP29 / COP30 / COP31 | | COP29 / COP30 / COP31 | COP29 / COP30 / COP31 | COP29 / COP30 / COP31 / КС-29

e3-iran | | | | DE FR GB IR
  name | E3-Iran talks / Iran-E3 talks / E3/EU+3 | E3-İran görüşmeleri | E3-İran danışıqları | Eron-Yevrouchlik muzokaralari | = | Иран-еуроүштік келіссөздері | Иран-евроүчтүк сүйлөшүүлөрү | переговоры Ирана с евротройкой / евротройка

iran-p5-plus-1 | | | 2006 | CN DE FR GB IR RU US
  name | P5+1 talks / P5+1 / JCPOA Joint Commission | P5+1 görüşmeleri | P5+1 danışıqları | P5+1 muzokaralari | P5+1 музокаралари | P5+1 келіссөздері | P5+1 сүйлөшүүлөрү | шестёрка международных посредников / переговоры P5+1
  short | P5+1 | P5+1 | P5+1 | P5+1 | = | P5+1 | P5+1 | P5+1

normandy-format | | | 2014 | DE FR RU UA
  name | Normandy format / Normandy Four | Normandiya Formatı / Normandiya Dörtlüsü | Normandiya formatı / Normandiya dördlüyü | Normandiya formati / Normandiya toʻrtligi | = | Нормандия форматы / Нормандия төрттігі | Нормандия форматы | нормандский формат / нормандская четвёрка

ramstein-contact-group | | minister | 2022 |
  name | Ukraine Defense Contact Group / Ramstein format / Ukraine Defence Contact Group / Ramstein meeting | Ukrayna Savunma Temas Grubu / Ramstein Toplantısı | Ukrayna üzrə Müdafiə Təmas Qrupu / Ramştayn formatı | Ukraina mudofaasi boʻyicha aloqa guruhi / Ramshtayn formati | = | Украинаның қорғанысы жөніндегі байланыс тобы / Рамштайн форматы | Украинаны коргоо боюнча байланыш тобу / Рамштайн форматы | Контактная группа по обороне Украины / формат Рамштайн / Рамштайн

coalition-of-the-willing | | head-of-state | 2025 |
  name | Coalition of the Willing | Gönüllüler Koalisyonu | Könüllülər Koalisiyası / İstəklilər koalisiyası | Istaklilar koalitsiyasi / Xohlovchilar koalitsiyasi | = | Ниеттілер коалициясы | Каалоочулардын коалициясы | Коалиция желающих

minsk-group-osce | OSCE | | 1992 |
  name | OSCE Minsk Group / Minsk Group | AGİT Minsk Grubu / Minsk Grubu | ATƏT-in Minsk qrupu / Minsk qrupu | YXHT Minsk guruhi / Minsk guruhi | ЕХҲТ Минск гуруҳи / Минск гуруҳи | ЕҚЫҰ Минск тобы / Минск тобы | ЕККУнун Минск тобу / Минск тобу | Минская группа ОБСЕ / Минская группа

geneva-international-discussions | | official | 2008 | GE RU US
  name | Geneva International Discussions | Cenevre Uluslararası Görüşmeleri | Cenevrə Beynəlxalq müzakirələri | Jeneva xalqaro muhokamalari | = | Женева халықаралық пікірталастары | Женева эл аралык талкуулары | Женевские международные дискуссии

weimar-triangle | | | 1991 | DE FR PL
  name | Weimar Triangle / Weimar+ / Weimar Plus | Weimar Üçgeni | Veymar üçbucağı | Veymar uchburchagi | = | Веймар үшбұрышы | Веймар үч бурчтугу | Веймарский треугольник / Веймар+

bucharest-nine | | | 2015 | BG CZ EE HU LT LV PL RO SK
  name | Bucharest Nine / B9 summit | Bükreş Dokuzlusu | Buxarest doqquzluğu | Buxarest toʻqqizligi | = | Бухарест тоғыздығы | Бухарест тогуздугу | Бухарестская девятка
  short | B9 | B9 | B9 | B9 | | B9 | B9 | B9

three-seas-initiative | | head-of-state | 2015 | AT BG CZ EE GR HR HU LT LV PL RO SI SK
  name | Three Seas Initiative / Three Seas Summit | Üç Deniz Girişimi / Üç Deniz Zirvesi | Üç dəniz təşəbbüsü | Uch dengiz tashabbusi | = | Үш теңіз бастамасы | Үч деңиз демилгеси | Инициатива трёх морей / Инициатива Трёх морей

south-east-european-cooperation | | | 1996 | AL BA BG GR HR MD ME MK RO RS SI TR XK
  name | South-East European Cooperation Process / Southeast European Cooperation Process | Güneydoğu Avrupa İşbirliği Süreci | Cənub-Şərqi Avropa Əməkdaşlıq Prosesi | Janubi-sharqiy Yevropa hamkorlik jarayoni | = | Оңтүстік-Шығыс Еуропа ынтымақтастық процесі | Түштүк-Чыгыш Европа кызматташтык процесси | Процесс сотрудничества в Юго-Восточной Европе
  short | SEECP | GDAÜ

balkans-peace-platform | | minister | 2025 |
  name | Balkans Peace Platform | Balkan Barış Platformu | Balkan Sülh Platforması | Bolqon tinchlik platformasi | = | Балқан бейбітшілік платформасы | Балкан тынчтык платформасы | Балканская платформа мира

oic-arab-league-gaza-contact-group | | minister | 2023 |
  name | Gaza Contact Group / OIC-Arab League Contact Group on Gaza / OIC-Arab League Gaza Contact Group / Joint Arab-Islamic Ministerial Committee | Gazze Temas Grubu / İİT-Arap Birliği Gazze Temas Grubu | Qəzza üzrə Təmas Qrupu / İƏT-Ərəb Liqası Qəzza Təmas Qrupu | Gʻazo boʻyicha aloqa guruhi | = | Газа жөніндегі байланыс тобы | Газа боюнча байланыш тобу | Контактная группа по Газе

oic-comcec | OIC | minister | 1984 |
  name | COMCEC session / COMCEC Ministerial Session / Standing Committee for Economic and Commercial Cooperation of the OIC | İSEDAK Toplantısı / İSEDAK Bakanlar Toplantısı | COMCEC iclası | COMCEC sessiyasi | = | COMCEC отырысы | COMCEC жыйыны | сессия КОМСЕК

gas-exporting-countries-summit | GECF | head-of-state | 2011 |
  name | GECF Summit / Summit of Heads of State and Government of the GECF / Gas Exporting Countries Forum summit | GECF Zirvesi / Gaz İhraç Eden Ülkeler Forumu Zirvesi | GECF sammiti | GECF sammiti | = | Газ экспорттаушы елдер форумының саммиті | Газ экспорттоочу өлкөлөр форумунун саммити | саммит ФСЭГ

carec-ministerial | CAREC | minister | 2002 | AF AZ CN GE KG KZ MN PK TJ TM UZ
  name | CAREC Ministerial Conference | CAREC Bakanlar Konferansı | CAREC Nazirlər Konfransı | CAREC Vazirlar konferensiyasi | CAREC Вазирлар конференцияси | ЦАРЭС министрлер конференциясы | ЦАРЭС министрлер конференциясы | Министерская конференция ЦАРЭС

china-kyrgyzstan-uzbekistan-railway | | | | CN KG UZ
  name | China-Kyrgyzstan-Uzbekistan railway meeting / China-Kyrgyzstan-Uzbekistan trilateral | Çin-Kırgızistan-Özbekistan Üçlü Toplantısı | Çin-Qırğızıstan-Özbəkistan üçtərəfli görüşü | Xitoy-Qirgʻiziston-Oʻzbekiston uch tomonlama uchrashuvi | = | Қытай-Қырғызстан-Өзбекстан үшжақты кездесуі | Кытай-Кыргызстан-Өзбекстан үч тараптуу жолугушуусу | трёхсторонняя встреча Китай-Кыргызстан-Узбекистан
  short | CKU

india-us-2plus2 | | minister | 2018 | IN US
  name | India-US 2+2 Ministerial Dialogue | Hindistan-ABD 2+2 Diyaloğu | Hindistan-ABŞ 2+2 dialoqu | Hindiston-AQSh 2+2 muloqoti | = | Үндістан-АҚШ 2+2 диалогы | Индия-АКШ 2+2 диалогу | диалог Индия-США 2+2

japan-us-2plus2 | | minister | | JP US
  name | Japan-US Security Consultative Committee / Japan-US 2+2 | Japonya-ABD 2+2 Toplantısı | Yaponiya-ABŞ 2+2 görüşü | Yaponiya-AQSh 2+2 uchrashuvi | = | Жапония-АҚШ 2+2 кездесуі | Жапония-АКШ 2+2 жолугушуусу | встреча Япония-США 2+2

asean-plus-3 | ASEAN | | 1997 |
  name | ASEAN Plus Three / ASEAN+3 summit | ASEAN+3 Zirvesi / ASEAN Artı Üç | ASEAN+3 sammiti | ASEAN+3 sammiti | = | АСЕАН+3 саммиті | АСЕАН+3 саммити | саммит АСЕАН+3 / АСЕАН плюс три

east-asia-summit | ASEAN | head-of-state | 2005 |
  name | East Asia Summit | Doğu Asya Zirvesi | Şərqi Asiya Sammiti | Sharqiy Osiyo sammiti | = | Шығыс Азия саммиті | Чыгыш Азия саммити | Восточноазиатский саммит

focac | | head-of-state | 2000 |
  name | Forum on China-Africa Cooperation / China-Africa Summit | Çin-Afrika İşbirliği Forumu / Çin-Afrika Zirvesi | Çin-Afrika Əməkdaşlıq Forumu | Xitoy-Afrika hamkorlik forumi | = | Қытай-Африка ынтымақтастығы форумы | Кытай-Африка кызматташтык форуму | Форум сотрудничества Китай-Африка
  short | FOCAC

turkiye-africa-summit | | head-of-state | 2008 |
  name | Türkiye-Africa Partnership Summit / Turkey-Africa Partnership Summit / Türkiye-Africa Summit | Türkiye-Afrika Ortaklık Zirvesi / Türkiye-Afrika Zirvesi | Türkiyə-Afrika Tərəfdaşlıq Sammiti | Turkiya-Afrika hamkorlik sammiti | = | Түркия-Африка серіктестік саммиті | Түркия-Африка өнөктөштүк саммити | саммит партнёрства Турция-Африка

russia-africa-summit | | head-of-state | 2019 |
  name | Russia-Africa Summit | Rusya-Afrika Zirvesi | Rusiya-Afrika sammiti | Rossiya-Afrika sammiti | = | Ресей-Африка саммиті | Россия-Африка саммити | саммит Россия-Африка

us-armenia-azerbaijan | | head-of-state | 2025 | AM AZ US
  name | Armenia-Azerbaijan-US trilateral meeting / trilateral meeting of Azerbaijan, Armenia and the United States | Azerbaycan-Ermenistan-ABD Üçlü Zirvesi | Azərbaycan-Ermənistan-ABŞ üçtərəfli görüşü | Ozarbayjon-Armaniston-AQSh uch tomonlama uchrashuvi | = | Әзербайжан-Армения-АҚШ үшжақты кездесуі | Азербайжан-Армения-АКШ үч тараптуу жолугушуусу | трёхсторонняя встреча Азербайджан-Армения-США

armenia-azerbaijan-border-commissions | | minister | 2021 | AM AZ
  name | Armenia-Azerbaijan border delimitation commissions / State Commissions on border delimitation / border delimitation commission of Azerbaijan and Armenia | Azerbaycan-Ermenistan sınır belirleme komisyonları | Azərbaycan-Ermənistan sərhədinin delimitasiyası üzrə Dövlət Komissiyaları | Ozarbayjon-Armaniston chegara delimitatsiyasi komissiyalari | = | Әзербайжан-Армения шекарасын делимитациялау комиссиялары | Азербайжан-Армения чек арасын делимитациялоо комиссиялары | комиссии по делимитации границы Азербайджана и Армении

kyrgyz-tajik-border-commission | | minister | | KG TJ
  name | Kyrgyz-Tajik border delimitation commission / intergovernmental commission on delimitation and demarcation of the Kyrgyz-Tajik border | Kırgızistan-Tacikistan sınır belirleme komisyonu | Qırğızıstan-Tacikistan sərhəd komissiyası | Qirgʻiziston-Tojikiston chegara komissiyasi | = | Қырғыз-тәжік шекара комиссиясы | Кыргыз-тажик чек арасын делимитациялоо боюнча комиссия | межправкомиссия по делимитации кыргызско-таджикской границы / комиссия по делимитации и демаркации кыргызско-таджикской границы
`
