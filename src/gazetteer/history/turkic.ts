// Past meetings of the Turkic world, and of two to five of its states. Columns: see ../history.ts.

export const turkic = `
turkic-speaking-states-summit | 1992-10-30 | 1 | Ankara TR | - | https://en.wikipedia.org/wiki/List_of_Turkic_Speaking_States_summits
turkic-speaking-states-summit | 1994-10-18 | 2 | Istanbul TR | - | =
turkic-speaking-states-summit | 1995-08-28 | 3 | Bishkek KG | - | =
turkic-speaking-states-summit | 1996-10-21 | 4 | Tashkent UZ | - | =
turkic-speaking-states-summit | 1998-06-09 | 5 | Astana KZ | - | =
turkic-speaking-states-summit | 2000-04-08 | 6 | Baku AZ | - | =
turkic-speaking-states-summit | 2001-04-26 | 7 | Istanbul TR | - | =
turkic-speaking-states-summit | 2006-11-17 | 8 | Antalya TR | - | =
turkic-speaking-states-summit | 2009-10-03 | 9 | Nakhchivan AZ | - | =
turkic-speaking-states-summit | 2010-09-16 | 10 | Istanbul TR | AZ KG KZ TM TR | http://www.turkicpress.com/2010/09/16/declaration-of-10th-summit-of-the-heads-of-the-turkic-speaking-states/
  declaration | en | Declaration of 10th Summit of the Heads of the Turkic Speaking States

ots-council-heads-of-state | 2011-10-21 | 1 | Almaty KZ | AZ KG KZ TR | http://kazworld.info/?p=17303
  declaration | en | Declaration of the First Summit of the Cooperation Council of Turkic Speaking States
ots-council-heads-of-state | 2012-08-22..2012-08-23 | 2 | Bishkek KG | AZ KG KZ TR | http://www.worldislamlaw.ru/?p=1454
  declaration | ru | Декларация второго саммита Совета сотрудничества тюркоязычных государств
ots-council-heads-of-state | 2013-08-16 | 3 | Gabala AZ | AZ KG KZ TR + TM | https://demo10.sitefabrikasi.com/en/news/the-third-summit-of-the-turkic-council-press-release
ots-council-heads-of-state | 2014-06-05 | 4 | Bodrum TR | AZ KG KZ TR | https://www.mfa.gov.tr/declaration-of-the-fourth-summit-of-the-cooperation-council-of-turkic-speaking-states_-5-june-2014_-bodrum_-turkey.en.mfa
  declaration | en | Declaration of the Fourth Summit of the Cooperation Council of Turkic Speaking States
ots-council-heads-of-state | 2015-09-11 | 5 | Astana KZ | members | https://en.wikipedia.org/wiki/List_of_Turkic_Council_summits
ots-council-heads-of-state | 2018-09-03 | 6 | Cholpon-Ata KG | AZ KZ KG TR + HU UZ | https://report.az/en/foreign-politics/joint-declaration-signed-5-documents-adopted-following-summit/
  concept | en | Concept of integration of the Turkic Speaking States
ots-council-heads-of-state | 2019-10-15 | 7 | Baku AZ | members | https://en.wikipedia.org/wiki/List_of_Turkic_Council_summits
ots-council-heads-of-state | 2021-11-12 | 8 | Istanbul TR | members | https://aze.az/?p=694967
  concept | ru | Тюркский Мир – Видение 2040
  declaration | ru | Стамбульская декларация
ots-council-heads-of-state | 2022-11-11 | 9 | Samarkand UZ | AZ KZ KG TR UZ + HU TM | https://turkmenportal.com/blog/54026/v-samarkande-nachalsya-sammit-organizacii-tyurkskih-gosudarstv
ots-council-heads-of-state | 2023-11-03 | 10 | Astana KZ | AZ KZ KG TR UZ + HU TM | https://asiaplustj.info/en/news/centralasia/20231103/the-10th-summit-of-the-organization-of-turkic-states-resulted-in-signing-of-a-number-of-documents
  declaration | en | Astana Act
ots-council-heads-of-state | 2024-11-06 | 11 | Bishkek KG | AZ KZ KG TR UZ + HU | https://asiaplustj.info/en/news/world/20241107/the-11th-summit-of-the-organization-of-turkic-states-held-in-bishkek-on-november-6
  declaration | en | Declaration of the 11th Summit
ots-council-heads-of-state | 2025-10-07 | 12 | Gabala AZ | AZ KZ KG TR UZ + HU TM | https://www.newscentralasia.net/2025/10/08/ots-summit-turkic-states-adopt-gabala-declaration-pledges-deeper-strategic-partnership-establish-ots-cooperation-mechanism/
  declaration | en | Gabala Declaration
ots-council-heads-of-state | 2026 | 13 | TR | members | https://vestikavkaza.ru/news/neformalnyj-sammit-otg-projdet-v-kazahstane-v-aprele.html | announced

ots-extraordinary-summit | 2020-04-10 | | AZ | members | https://en.wikipedia.org/wiki/List_of_Turkic_Council_summits | video
ots-extraordinary-summit | 2023-03-16 | | Ankara TR | AZ KZ KG TR UZ + HU TM TRNC | https://muslimnetwork.tv/organization-of-turkic-states-extraordinary-summit-starts-in-ankara
  declaration | en | Ankara Declaration

ots-informal-summit | 2021-03-31 | | KZ | AZ KZ KG TR UZ + HU TM | https://diplomatmagazine.eu/2021/04/11/turk-kenesi-issues-declaration-at-first-virtual-summit/ | video
ots-informal-summit | 2024-07-06 | | Shusha AZ | AZ KZ KG TR UZ + HU TRNC | https://shusha.org/azerbaijan-signs-karabakh-declaration-with-countries-in-shusha-full-text
  declaration | en | Karabakh Declaration
ots-informal-summit | 2025-05-20..2025-05-21 | | Budapest HU | AZ KZ KG TR UZ + HU | https://qazinform.com/news/kassym-jomart-tokayev-to-visit-hungary-f6bf78
ots-informal-summit | 2026-05 | | Turkistan KZ | members | https://vestikavkaza.ru/news/nazvana-data-provedenia-neformalnogo-sammita-otg.html | announced

ots-heads-of-government | 2025-09-18 | 1 | Bishkek KG | AZ KZ KG TR UZ | https://24.kg/english/344055_Sadyr_Japarov_receives_Heads_of_Government_of_Organization_of_Turkic_States_/
ots-heads-of-government | 2026 | | AZ | members | https://vestikavkaza.ru/news/nazvana-data-provedenia-neformalnogo-sammita-otg.html | announced

ots-council-of-foreign-ministers | 2013-08-15 | | Gabala AZ | members + TM | https://demo10.sitefabrikasi.com/en/news/the-third-summit-of-the-turkic-council-press-release
ots-council-of-foreign-ministers | 2015-09-10 | | Astana KZ | members | https://azhumanrights.az/trkdilli-dvltlrin-mkdalq-urasna-daxil-olan-lklrin-xarici-ilr-nazirlri-nyu-yorkda-grcklr
ots-council-of-foreign-ministers | 2018-09-02 | | KG | AZ KZ KG TR + HU | https://www.memleket.com.tr/service/amp/kirgizistanda-turk-konseyi-disisleri-bakanlari-toplantisi-1484198h.htm
ots-council-of-foreign-ministers | 2019-10-14 | | Baku AZ | AZ KZ KG TR UZ | http://www.today.az/news/politics/187241.html
ots-council-of-foreign-ministers | 2020-02-06 | | Baku AZ | AZ KG KZ TR UZ + HU | https://www.inform.kz/en/extraordinary-conference-of-turkic-council-fms-held-in-baku_a3611965/amp
ots-council-of-foreign-ministers | 2021-09-27 | | Istanbul TR | members | https://www.turkicstates.org/en/isbirligi-alanlari
ots-council-of-foreign-ministers | 2021-11-11 | 8 | Istanbul TR | members | https://en.trend.az/azerbaijan/politics/3511133.html
ots-council-of-foreign-ministers | 2022-01-11 | | TR | members | https://www.turkicstates.org/en/isbirligi-alanlari | video
ots-council-of-foreign-ministers | 2022-10-17 | | Istanbul TR | AZ KZ KG TR + HU TM | https://www.newscentralasia.net/2022/10/18/preparations-for-the-samarkand-ots-summit-discussed-in-istanbul/
ots-council-of-foreign-ministers | 2022-11-10 | 9 | Samarkand UZ | members + HU TM | https://en.vestikavkaza.ru/material/156900
ots-council-of-foreign-ministers | 2023-03-16 | | Ankara TR | members + TM | https://www.einpresswire.com/article/622598291/the-turkmen-side-participated-in-the-meeting-of-the-ots-foreign-ministers-council
ots-council-of-foreign-ministers | 2023-09-22 | | New York US | members | https://www.trtworld.com/article/15085422
ots-council-of-foreign-ministers | 2023-11-03 | | Astana KZ | AZ KZ KG TR UZ + HU TM | https://www.einpresswire.com/article/666108832/the-deputy-minister-of-foreign-affairs-of-turkmenistan-took-part-in-the-meeting-of-the-council-of-foreign-ministers-of-the-ots
ots-council-of-foreign-ministers | 2024-07-06 | | Shusha AZ | members | https://www.azernews.az/nation/228314.html
ots-council-of-foreign-ministers | 2024-09-25 | | New York US | AZ KZ KG TR UZ | https://astanatimes.com/2024/09/organization-of-turkic-states-informal-meeting-in-new-york-highlights-achievements/
ots-council-of-foreign-ministers | 2024-11 | | Bishkek KG | AZ KZ KG TR UZ + HU | https://media.flymedical.co.il/?p=1817
ots-council-of-foreign-ministers | 2025-05-21 | | Budapest HU | members | https://en.trend.az/azerbaijan/politics/4046608.html
ots-council-of-foreign-ministers | 2025-10-07 | | Gabala AZ | AZ KZ KG TR UZ + HU | https://www.azernews.az/culture/248498.html
ots-council-of-foreign-ministers | 2026-03-07 | | Istanbul TR | AZ KZ KG TR UZ | https://www.sabah.com.tr/gundem/2026/03/07/turk-devletleri-disisleri-bakanlari-ortak-durus-icin-istanbulda-toplaniyor

ots-economy-ministers | 2011-10 | 1 | Astana KZ | AZ KZ KG TR | http://www.azernews.az/business/42878.html
ots-economy-ministers | 2012-08-14 | 2 | Baku AZ | AZ KZ KG TR | https://demo10.sitefabrikasi.com/en/news/report-of-the-bishkek-summit
ots-economy-ministers | 2021-09-10 | 10 | Baku AZ | AZ KZ KG TR UZ + HU | https://en.trend.az/business/economy/3481896.html
  memorandum | en | Memorandum of Understanding on Information and Experience Sharing among Various Types of Economic Zones
ots-economy-ministers | 2022-11-09 | 11 | Samarkand UZ | members | https://www.newscentralasia.net/2022/11/09/samarkand-to-host-ots-summit-and-ministerial-meetings/ | unsure

ots-transport-ministers | 2023-11-16 | 7 | Zangilan AZ | members | https://en.trend.az/business/3825444.html
ots-energy-ministers | 2024-09-16 | 4 | Bishkek KG | AZ KG KZ TR UZ + HU TM | https://tngizt.gov.tm/en/news/tuerki-doewletleri-guramasyna-agza-doewletlerin-energetika-ministrlerinin-doerduenji-mejlisi-gecirildi
ots-energy-ministers | 2025-12 | 5 | Istanbul TR | AZ KZ KG TR UZ + HU TM TRNC | https://report.az/en/energy/ots-energy-ministers-to-meet-in-uzbekistan-in-2026
ots-energy-ministers | 2026 | 6 | UZ | members | = | announced
ots-education-ministers | 2012-08-10 | | Cholpon-Ata KG | members | https://demo10.sitefabrikasi.com/en/news/report-of-the-bishkek-summit
ots-education-ministers | 2024-06-01 | 8 | Shusha AZ | AZ KG TR UZ + TRNC | https://www.azernews.az/nation/226854.html
ots-tourism-ministers | 2014-04-11 | 1 | Istanbul TR | members | https://www.mfa.gov.tr/declaration-of-the-fourth-summit-of-the-cooperation-council-of-turkic-speaking-states_-5-june-2014_-bodrum_-turkey.en.mfa
ots-tourism-ministers | 2025-07-09 | 10 | Ankara TR | AZ TR | https://www.azernews.az/culture/244406.html
ots-culture-ministers | 2012-08-03 | 1 | Cholpon-Ata KG | members | https://demo10.sitefabrikasi.com/en/news/report-of-the-bishkek-summit
ots-sport-ministers | 2018-12-05 | 3 | Astana KZ | AZ KG KZ TR + HU | https://www.turkkon.org/en/isbirligi-alanlari/youth-sports_7/ministerialwg-meetings_33
ots-digital-ministers | 2017-11-09 | 2 | Istanbul TR | AZ KZ KG TR | https://perceptiosv.com/Отношения_Азербайджана_с_Тюркским_Советом
ots-interior-ministers | 2024-09-06 | 1 | Cholpon-Ata KG | AZ KZ KG TR UZ | https://menafn.com/1108644491/Second-Meeting-Of-OTS-Interior-Ministers-To-Be-Held-In-Azerbaijan-Next-Year
  declaration | en | Joint Declaration
ots-interior-ministers | 2025-05-23 | 2 | Baku AZ | AZ KG KZ TR UZ + HU TRNC | https://en.trend.az/azerbaijan/politics/4048096.html
ots-security-council-secretaries | 2025-09-12 | 4 | Bishkek KG | AZ KZ KG TR UZ | https://24.kg/english/343287_Sadyr_Japarov_meets_with_Security_Council_Secretaries_of_OTS_members/
ots-coordination-committee | 2018-02-08 | | Baku AZ | - | https://www.turksoy.org/en/news/2018/02/08/institutions-of-the-turkic-world-came-together-in-baku
ots-coordination-committee | 2025-03-12 | 5 | Istanbul TR | members + HU TM TRNC | https://mfa.gov.ct.tr/trnc-represented-at-ots-meeting/ | deputy-minister

turksoy | 2022-11-05 | 39 | Bursa TR | - | https://en.trend.az/azerbaijan/politics/3666171.html
turksoy | 2024-11-16 | 41 | Ashgabat TM | KG KZ TM TR UZ | https://www.newscentralasia.net/2024/11/18/the-41st-meeting-of-the-permanent-council-of-ministers-of-culture-of-the-turksoy-countries-held-in-ashgabat/
turksoy | 2025-11-28 | 42 | Aktau KZ | AZ KG KZ TM TR UZ | https://tngizt.gov.tm/en/news/tuerkmenistan-tuerksoy-yn-agza-doewletlerinin-medeniyet-ministrlerinin-hemiselik-genesinin-42-nji-mejlisine-gatnasdy

turkpa | 2009-09-29 | 1 | Baku AZ | members | http://www.mfa.gov.az/en/content/859
  declaration | en | Baku Declaration
turkpa | 2011-04-27..2011-04-28 | 2 | Astana KZ | members | =
turkpa | 2012-06-14..2012-06-15 | 3 | Bishkek KG | members | =
turkpa | 2013-06-11 | 4 | Ankara TR | members | =
turkpa | 2021-09 | 10 | Turkistan KZ | members | https://24.kg/english/208784_Kyrgyzstan_to_host_plenary_session_of_TURKPA_in_2022/
  declaration | en | Turkistan Declaration
turkpa | 2022-06-24 | 11 | Cholpon-Ata KG | AZ KG KZ TR + HU TM UZ | https://www.azernews.az/region/195939.html
  declaration | en | Cholpon-Ata Declaration
turkpa | 2023-04-28 | 12 | Ankara TR | AZ KG KZ TR + HU TM TRNC | http://www.tdbb.org.tr/?p=20270&lang=en
  declaration | en | Ankara Declaration
turkpa | 2024-06-06 | 13 | Baku AZ | AZ KG KZ TR UZ + HU TRNC | https://en.trend.az/azerbaijan/politics/3909245.html

turkiye-azerbaijan-hlscc | 2011 | 1 | Izmir TR | members | https://en.president.az/articles/6051
turkiye-azerbaijan-hlscc | 2012-09-11 | 2 | Gabala AZ | members | =
turkiye-azerbaijan-hlscc | 2017-10-31 | 6 | Baku AZ | members | https://news.az/news/minister-of-foreign-affairs-elmar-mammadyarov-meets-with-mevlut-cavusoglu-minister-of-foreign-affairs-of-turkey
turkiye-azerbaijan-hlscc | 2018-04-25 | 7 | Ankara TR | members | =
turkiye-azerbaijan-hlscc | 2020-02-25 | 8 | Baku AZ | members | https://apa.az/en/xeber/foreign-news/Erdogan:-%2522Political-solidarity-between-Turkey-and-Azerbaijan-is-at-highest-level%2522-313647
turkiye-kazakhstan-hlscc | 2012 | 1 | TR | members | https://en.inform.kz/news/turkey-s-president-erdogan-to-pay-official-visit-to-kazakhstan_a2978454/
turkiye-kazakhstan-hlscc | 2022-10-12 | 4 | Astana KZ | members | https://www.hurriyetdailynews.com/turkiye-kazakhstan-vow-to-deepen-strategic-ties-177661
turkiye-kazakhstan-hlscc | 2025-07-29 | 5 | Ankara TR | members | https://www.hurriyetdailynews.com/erdogan-tokayev-chair-strategic-council-as-ties-deepen-211996
turkiye-kyrgyzstan-hlscc | 2024-11-05 | 6 | Bishkek KG | members | https://www.dailysabah.com/politics/diplomacy/turkiye-kyrgyzstan-boost-ties-cooperation-with-erdogan-visit
turkiye-uzbekistan-hlscc | 2020-02-19 | 1 | Ankara TR | members | https://en.trend.az/casia/uzbekistan/3194624.html
  joint-statement | en | Joint statement
turkiye-uzbekistan-hlscc | 2022-03-29 | 2 | Tashkent UZ | members | https://president.uz/en/lists/view/5087
turkiye-uzbekistan-hlscc | 2024-06-06 | 3 | Ankara TR | members | https://www.anews.com.tr/turkey/2024/06/06/turkiye-uzbekistan-to-further-deepen-partnership-says-president-erdogan
turkiye-uzbekistan-joint-strategic-planning-group | 2019-08-05 | 1 | Ankara TR | members | https://hurriyetdailynews.com/amp/turkish-uzbek-foreign-ministries-ink-cooperation-deal-145542
turkiye-uzbekistan-joint-strategic-planning-group | 2026-01-20 | 4 | Ankara TR | members | https://usanewsagency.com/turkiye-and-uzbekistan-hold-4th-meeting-to-strengthen-strategic-partnership-25154
  plan | en | Action Plan covering the years 2026–2027
tr-uz-4plus4 | 2026-01-20 | 1 | Ankara TR | members | =
  plan | en | Joint Action Plan

turkiye-azerbaijan-turkmenistan | 2022-12-14 | 1 | Avaza TM | members | https://www.newscentralasia.net/2022/12/15/summit-of-the-heads-of-state-of-turkmenistan-azerbaijan-and-turkiye-in-avaza-outcomes/
  joint-statement | en | Joint Statement of the First summit of the Heads of state of Turkmenistan, Türkiye and Azerbaijan
turkiye-azerbaijan-turkmenistan-fm | 2014-05-26 | 1 | Baku AZ | members | https://en.trend.az/azerbaijan/politics/3386012.html
turkiye-azerbaijan-turkmenistan-fm | 2015-01-29 | 2 | Ashgabat TM | members | =
turkiye-azerbaijan-turkmenistan-fm | 2015-08-28 | 3 | Antalya TR | members | =
turkiye-azerbaijan-turkmenistan-fm | 2017-07-19 | 4 | Baku AZ | members | =
turkiye-azerbaijan-turkmenistan-fm | 2021-02-23 | 5 | Ankara TR | members | =
  joint-statement | en | Joint Statement
turkiye-azerbaijan-turkmenistan-fm | 2022-12-13 | | Avaza TM | members | https://www.mfa.gov.tr/sayin-bakanimizin-turkmenistan-i-ziyareti--13-14-aralik-2022.en.mfa

turkiye-azerbaijan-georgia | 2012-06-08 | 1 | Trabzon TR | members | https://en.azvision.az/news/14823/azerbaijani-turkish-georgian-fms-to-eye-regional-co-op.html
  declaration | en | Trabzon Declaration
turkiye-azerbaijan-georgia | 2013-03-28 | 2 | Batumi GE | members | =
  joint-statement | en | Batumi Joint Communiqué
turkiye-azerbaijan-georgia | 2014-02-19 | 3 | Ganja AZ | members | =
  joint-statement | en | Ganja Statement
turkiye-azerbaijan-georgia | 2014-12-10 | 4 | Kars TR | members | https://eurasia.ro/2014/12/05/turkish-azerbaijani-georgian-fms-to-discuss-trilateral-meeting
  joint-statement | en | Kars Statement
turkiye-azerbaijan-georgia | 2016-02-19 | 5 | Tbilisi GE | members | http://www.xebersaati.com/news/112086-azerbaijani-turkish-georgian-fms-to-sign-2-documents-in-baku/
  joint-statement | en | Tbilisi Statement
turkiye-azerbaijan-georgia | 2017-09-06 | 6 | Baku AZ | members | =
  joint-statement | en | Baku Statement
turkiye-azerbaijan-georgia | 2018-10-29 | 7 | Istanbul TR | members | http://www.yenihaberden.com/azerbaycan-turkiye-gurcistan-disisleri-bakanlarinin-tiflisteki-toplantisi-ertelendi-1210455h.htm
  joint-statement | en | Istanbul Statement
turkiye-azerbaijan-georgia | 2019-12-23 | 8 | Tbilisi GE | members | https://caucasusindetail.com/georgia-azerbaijan-and-turkey-sign-tbilisi-statement/
  joint-statement | en | Tbilisi Statement
turkiye-azerbaijan-georgia | 2024-03-15 | 9 | Baku AZ | members | https://menafn.com/1107981773/Georgian-FM-Announces-Next-Meeting-Venue-With-His-Azerbaijani-Turkish-Counterparts
  declaration | en | Baku Declaration
turkiye-azerbaijan-georgia-defence | 2016-05-15 | 4 | Gabala AZ | members | http://en.apa.az/news/243604
turkiye-azerbaijan-georgia-defence | 2021-10-05 | | GE | members | https://azertag.az/en/xeber/Azerbaijani_Turkish_and_Georgian_defense_ministers_hold_trilateral_meeting-1894053
turkiye-azerbaijan-georgia-defence | 2025-10-09 | | Ankara TR | members | https://report.az/en/region/turkiye-azerbaijan-georgia-trilateral-defense-ministerial-meeting-held-in-ankara

turkiye-azerbaijan-uzbekistan | 2022-08-02 | 1 | Tashkent UZ | members | https://turan.az/en/politics/the-tashkent-declaration-adopted-at-the-meeting-of-the-dialogue-format-uzbekistan-azerbaijan-turkey
  declaration | en | Tashkent Declaration
turkiye-azerbaijan-uzbekistan | 2025-01-29 | 2 | Ankara TR | members | https://mfa.gov.tr/ankara-declaration-turkiye-azerbaijan-and-uzbekistan.en.mfa
  declaration | en | Ankara Declaration
turkiye-azerbaijan-pakistan | 2024-07-03 | 1 | Astana KZ | members | https://news.az/news/azerbaijani-turkish-presidents-pakistani-premier-hold-trilateral-meeting-in-astana
turkiye-azerbaijan-pakistan | 2025-05-28 | | Lachin AZ | members | https://en.trend.az/azerbaijan/politics/4050100.html
turkiye-azerbaijan-pakistan-fm | 2017-11 | 1 | Baku AZ | members | https://nation.com.pk/13-Jan-2021/pakistan-turkey-azerbaijan-to-hold-second-trilateral-meeting-today
turkiye-azerbaijan-pakistan-fm | 2021-01-13 | 2 | Islamabad PK | members | https://www.brecorder.com/news/40050614/pakistan-turkey-azerbaijan-second-trilateral-meeting-today
`
