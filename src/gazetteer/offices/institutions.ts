// Offices and houses of state that are no persons: they speak, host and stand beside a person's office.
// Columns: see ../institutions.ts.

export const houses = `
presidential-administration | chief-of-staff
  name | presidential administration / Presidential Administration / presidential office / Office of the President | Cumhurbaşkanlığı / Cumhurbaşkanlığı İletişim Başkanlığı / Devlet Başkanlığı İdaresi / İletişim Başkanlığı | Prezident Administrasiyası / Prezidentin Administrasiyası | Prezident administratsiyasi / Prezident Administratsiyasi / Prezident matbuot xizmati | = | Президент Әкімшілігі / Ақорданың баспасөз қызметі | Президенттин Администрациясы / Президенттин администрациясы | Администрация Президента / администрация президента / пресс-служба президента
press-service |
  name | press service / press office / press department | basın servisi / basın merkezi / basın ofisi | mətbuat xidməti / mətbuat xidməti idarəsi / Mətbuat xidməti | matbuot xizmati / axborot xizmati / matbuot markazi | = | баспасөз қызметі / баспасөз орталығы | басма сөз кызматы / маалымат кызматы | пресс-служба / пресс-центр / департамент информации и печати
government | prime-minister
  name | government / Cabinet of Ministers / cabinet / council of ministers of the country / Government of the Republic | hükümet / hükümeti / Bakanlar Kurulu / Bakanlar Kabinesi | hökumət / hökuməti / Nazirlər Kabineti | hukumat / hukumati / Vazirlar Mahkamasi | = | Үкімет / үкіметі | Өкмөт / өкмөтү / Министрлер кабинети | правительство / Кабинет министров / кабмин / Кабмин
parliament | speaker
  name | parliament / National Assembly / Milli Majlis / Oliy Majlis / Mazhilis / Mejlis / Jogorku Kenesh / Grand National Assembly / Legislative Chamber / State Duma | parlamento / parlamentosu / TBMM / Türkiye Büyük Millet Meclisi / Milli Meclis / Ulusal Meclis | parlament / parlamenti / Milli Məclis / Böyük Millət Məclisi | parlament / parlamenti / Oliy Majlis / Qonunchilik palatasi / Milliy majlis / Davlat dumasi | = | парламент / парламенті / Мәжіліс / Парламент Мәжілісі | парламент / парламенти / Жогорку Кеңеш / Мажилис | парламент / Милли Меджлис / Олий Мажлис / Законодательная палата / Мажилис / Жогорку Кенеш / Государственная Дума / Госдума
senate | senate-chair
  name | Senate / Federation Council / upper house | Senato / Senatosu / Federasyon Konseyi | Senat / Senatı / Federasiya Şurası | Senat / Senati / Oliy Majlis Senati / Federatsiya kengashi | = | Сенат / Сенаты / Парламент Сенаты | Сенат / Сенаты / Федерация кеңеши | Сенат / Совет Федерации
security-council | security-council-secretary
  name | National Security Council / Security Council of the Republic / Security Council under the President / Security Council of Russia | Milli Güvenlik Kurulu / Ulusal Güvenlik Konseyi | Təhlükəsizlik Şurası / Milli Təhlükəsizlik Şurası | Xavfsizlik kengashi / Prezident huzuridagi Xavfsizlik kengashi / Milliy xavfsizlik kengashi | = | Қауіпсіздік Кеңесі / Ұлттық қауіпсіздік кеңесі | Коопсуздук кеңеши / Улуттук коопсуздук кеңеши | Совет безопасности / Совет национальной безопасности / Совбез
general-staff | chief-of-general-staff
  name | General Staff / armed forces | Genelkurmay / Genelkurmay Başkanlığı / Silahlı Kuvvetler | Baş Qərargah / Silahlı Qüvvələr | Bosh shtab / Qurolli Kuchlar | = | Бас штаб / Қарулы Күштер | Башкы штаб / Куралдуу күчтөр | Генеральный штаб / Генштаб / Вооружённые силы
intelligence-service | intelligence-chief
  name | National Intelligence Organization / intelligence service / intelligence agency / State Security Service / National Security Committee / Foreign Intelligence Service / State Committee for National Security / special services | Milli İstihbarat Teşkilatı / Millî İstihbarat Teşkilatı / istihbarat teşkilatı / Devlet Güvenlik Servisi / Dış İstihbarat Servisi | Dövlət Təhlükəsizliyi Xidməti / Xarici Kəşfiyyat Xidməti / Milli Kəşfiyyat Təşkilatı | Davlat xavfsizlik xizmati / Milliy razvedka tashkiloti / Tashqi razvedka xizmati / maxsus xizmatlar | = | Ұлттық қауіпсіздік комитеті / Ұлттық барлау ұйымы / Сыртқы барлау қызметі | Улуттук коопсуздук мамлекеттик комитети / Улуттук чалгындоо уюму / Тышкы чалгындоо кызматы | Комитет национальной безопасности / Служба государственной безопасности / Национальная разведывательная организация / Служба внешней разведки / Государственный комитет национальной безопасности
  short | CIA / MI6 / FSB / SVR / MIT | MİT / CIA | MİT / DTX / XKX / MKİ | DXX / MIT | ДХХ | ҰҚК | УКМК / ГКНБ | ЦРУ / СВР / ФСБ / КНБ / СГБ / ГКНБ
embassy | ambassador
  name | embassy / diplomatic mission / permanent mission | büyükelçilik / büyükelçiliği / diplomatik temsilcilik / daimi temsilcilik | səfirlik / səfirliyi / diplomatik nümayəndəlik | elchixona / elchixonasi / diplomatik vakolatxona / doimiy vakolatxona | = | елшілік / елшілігі / дипломатиялық өкілдік / тұрақты өкілдік | элчилик / элчилиги / дипломатиялык өкүлчүлүк / туруктуу өкүлчүлүк | посольство / дипломатическое представительство / постоянное представительство / диппредставительство
consulate | consul-general
  name | consulate / consulate general / consulate-general | konsolosluk / başkonsolosluk / başkonsolosluğu | konsulluq / baş konsulluq / baş konsulluğu | konsulxona / bosh konsulxona / bosh konsulxonasi | = | консулдық / бас консулдық / бас консулдығы | консулдук / башкы консулдук / башкы консулдугу | консульство / генеральное консульство / генконсульство
central-bank | central-bank-governor
  name | central bank / National Bank / Central Bank | Merkez Bankası / Ulusal Banka | Mərkəzi Bank / Milli Bank | Markaziy bank / Milliy bank | = | Ұлттық банк / Орталық банк | Улуттук банк / Борбордук банк | Центральный банк / Национальный банк / Нацбанк / Центробанк
prosecution-service | attorney-general
  name | Prosecutor General's Office / General Prosecutor's Office / prosecutor's office | Başsavcılık / Başsavcılığı / Cumhuriyet Başsavcılığı | Baş Prokurorluq / Baş Prokurorluğu | Bosh prokuratura / Bosh prokuraturasi | = | Бас прокуратура / Бас прокуратурасы | Башкы прокуратура / Башкы прокуратурасы | Генеральная прокуратура / Генпрокуратура
state-department | foreign-minister
  name | State Department / Department of State / US State Department | ABD Dışişleri Bakanlığı | Dövlət Departamenti | Davlat departamenti | = | Мемлекеттік департамент / Мемдеп | мамлекеттик департамент / Мамдеп | Госдепартамент / Государственный департамент / Госдеп
pentagon | defence-minister
  name | Pentagon / Department of War | Pentagon / Savaş Bakanlığı | Pentaqon | Pentagon | = | Пентагон | Пентагон | Пентагон / министерство войны
`
