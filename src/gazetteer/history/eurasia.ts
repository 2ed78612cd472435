// Past meetings of the former Soviet Union, the Shanghai Cooperation Organisation, the Caspian and the South Caucasus,
// and of bodies of wider Asia that the Turkic states belong to. Columns: see ../history.ts.

export const eurasia = `
sco-heads-of-state | 2001-06-15 | 1 | Shanghai CN | members | https://www.globaltimes.cn/content/881158.shtml
  declaration | en | Declaration of the Shanghai Cooperation Organization
  agreement | en | Shanghai convention on crackdown on terrorism, separatism and extremism
sco-heads-of-state | 2002-06-07 | 2 | Saint Petersburg RU | members | =
  agreement | en | Charter of the SCO
sco-heads-of-state | 2003-05-29 | 3 | Moscow RU | members | =
sco-heads-of-state | 2004-06-17 | 4 | Tashkent UZ | members | http://english.eastday.com/eastday/englishedition/node20665/node20667/node22808/node138957/node138959/userobject1ai2107373.html
sco-heads-of-state | 2005-07-05 | 5 | Astana KZ | members | =
sco-heads-of-state | 2006-06-15 | 6 | Shanghai CN | members | =
sco-heads-of-state | 2007-08-16 | 7 | Bishkek KG | members | github:nixworks/public:news/2007/08/16/the-leaders-of-russia-china-and-iran-use-the-forum-of-the-shanghai-cooperation-organisation-to-warn-the-united-states-not-to-become-too-he.md@1a24474165b420822dd3505108085f0b531b462a
sco-heads-of-state | 2008-08 | 8 | Dushanbe TJ | members | http://szftgk.com/GongWenXieZuo/479577.html
sco-heads-of-state | 2009-06-15..2009-06-16 | 9 | Yekaterinburg RU | members | http://covid-19.chinadaily.com.cn/china/2009sco/2009-06/16/content_8289280.htm | unsure
sco-heads-of-state | 2010-06 | 10 | Tashkent UZ | members | http://szftgk.com/GongWenXieZuo/479577.html
sco-heads-of-state | 2011-06 | 11 | Astana KZ | members | =
sco-heads-of-state | 2012-06 | 12 | Beijing CN | members | =
sco-heads-of-state | 2013-09-13 | 13 | Bishkek KG | members | http://filipino.cri.cn/301/2013/09/13/2s122914.htm
sco-heads-of-state | 2014-09-11..2014-09-12 | 14 | Dushanbe TJ | members | https://www.globaltimes.cn/content/881158.shtml
sco-heads-of-state | 2015-07-09..2015-07-10 | 15 | Ufa RU | members | http://focus.cnhubei.com/xw/gn/201507/t3309749.shtml | unsure
  declaration | zh | 乌法宣言
sco-heads-of-state | 2016-06-23..2016-06-24 | | Tashkent UZ | members | https://dispatchnewsdesk.com/next-sco-summit-will-be-held-in-tashkent-on-june-23-24-2016/ | unsure
sco-heads-of-state | 2017-06-08..2017-06-09 | 17 | Astana KZ | members | https://astanatimes.com/2022/09/kazakh-president-tokayev-arrives-in-samarkand-to-attend-sco-summit/
sco-heads-of-state | 2018-06-09..2018-06-10 | 18 | Qingdao CN | members | http://en.newdu.com/thread-359635-1-1.html | unsure
sco-heads-of-state | 2019-06-13..2019-06-14 | 19 | Bishkek KG | members + AF BY IR MN | https://internationalaffairsreview.com/2019/06/16/bishkek-sco-summit-affirms-cooperation-in-fighting-terrorism-trade-protectionism-calls-for-greater-regional-cooperation
  declaration | en | Bishkek Declaration of the Shanghai Cooperation Organisation's Heads of State Council
sco-heads-of-state | 2020-11-10 | 20 | RU | members + AF BY IR MN | https://www.republicworld.com/india-news/general-news/pm-modi-to-join-1st-virtual-sco-summit-with-china-and-pakistan-leaders-amid-border-standoff.html | video
  declaration | en | Moscow Declaration
sco-heads-of-state | 2021-09-17 | 21 | Dushanbe TJ | members | https://www.thestatesman.com/india/pm-modi-shehbaz-xi-and-putin-likely-to-meet-1503110303.html | hybrid
sco-heads-of-state | 2022-09-15..2022-09-16 | 22 | Samarkand UZ | members | https://en.wikipedia.org/wiki/2022_Samarkand_SCO_summit
sco-heads-of-state | 2023-07-04 | 23 | IN | members | https://www.cnbctv18.com/india/india-to-host-sco-summit-in-virtual-format-in-july-china-russia-pakistan-invited-among-others-16811231.htm | video unsure
sco-heads-of-state | 2024-07-03..2024-07-04 | 24 | Astana KZ | members | https://en.wikipedia.org/wiki/2024_Astana_SCO_summit
sco-heads-of-state | 2025-08-31..2025-09-01 | 25 | Tianjin CN | members | https://24.kg/english/341784_Number_of_documents_signed_as_a_result_of_SCO_Heads_of_State_Council_meeting/
  declaration | en | Tianjin Declaration of the SCO Heads of State Council
  plan | en | SCO Development Strategy until 2035
sco-heads-of-state | 2026 | 26 | Bishkek KG | members | https://astanatimes.com/2025/09/sco-summit-in-tianjin-kyrgyzstan-assumes-rotating-chairmanship/ | announced
sco-heads-of-government | 2001-09-13..2001-09-14 | 1 | Almaty KZ | members | https://global.chinadaily.com.cn/china/2007-08/16/content_6029081.htm
sco-heads-of-government | 2003-09-23 | | Beijing CN | members | =
  plan | en | Program of multilateral trade and economic cooperation among SCO member states
sco-heads-of-government | 2014-12-14..2014-12-15 | | Astana KZ | members | https://aboutuzbekistan.wordpress.com/2014/12/13/soc/ | announced
sco-heads-of-government | 2016-11-03 | 15 | Bishkek KG | members | https://silkroadnews.org/en/news/bishkek-opens-the-anniversary-meeting-of-the-sco-heads-of-governments
sco-heads-of-government | 2018-10-12 | | Dushanbe TJ | members | https://www.app.com.pk/global/dushanbe-to-host-next-meeting-of-sco-prime-ministers-in-oct/
sco-heads-of-government | 2019-11 | | Tashkent UZ | members | https://www.inform.kz/en/sco-heads-of-government-to-meet-in-tashkent_a3558472/amp | announced
sco-heads-of-government | 2020-11-30 | 19 | IN | members + AF BY IR MN TM | https://www.republicworld.com/world-news/rest-of-the-world-news/india-hosts-19th-sco-council-meeting-chaired-by-vp-venkaiah-naidu-check-highlights-here.html | video
sco-heads-of-government | 2021-11-25 | 20 | KZ | members | https://profound-tips.com/popular-lifehacks/which-country-will-host-2020-sco-summit | video announced
sco-heads-of-government | 2022-11-01 | 21 | CN | members + BY IR MN TM | https://eng.sectsco.org/20221102/Joint-communiqu-following-the-21st-meeting-of-the-SCO-Heads-of-Government-Prime-Ministers-Council-922237.html | video
sco-heads-of-government | 2023-10-26 | 22 | Bishkek KG | members + BY MN | https://worldjpn.net/documents/texts/SCO/20231026.D1E.html
sco-heads-of-government | 2024-10-15..2024-10-16 | 23 | Islamabad PK | members | https://www.devdiscourse.com/article/international/3119919-sco-heads-of-government-converge-in-islamabad-for-23rd-summit | unsure
sco-heads-of-government | 2025-11-17..2025-11-18 | 24 | Moscow RU | members | https://new-omni.com/a/hv099Rc3qb.html
sco-heads-of-government | 2026-10 | | Dushanbe TJ | members | https://www.app.com.pk/global/dushanbe-to-host-next-meeting-of-sco-prime-ministers-in-oct/ | announced

cis-heads-of-state | 2008 | | Saint Petersburg RU | - | https://wikiclassic.com/wiki/Council_of_Heads_of_State_of_the_Commonwealth_of_Independent_States
cis-heads-of-state | 2009-10-09 | | Chisinau MD | - | https://eurasia.ro/2009/10/07/maxim-7-cis-prezidents-will-attend-chisinau-summit | announced
cis-heads-of-state | 2016-09-16 | | Bishkek KG | AM AZ BY KG KZ MD RU TJ UZ + TM UA | https://report.az/en/analytics/25-year-old-cis-unresolved-conflicts-and-lost-faith-comment/
cis-heads-of-state | 2017-10-11 | | Sochi RU | AM AZ BY KG KZ MD RU TJ UZ + TM | http://tass.ru/info/1496562 | announced
cis-heads-of-state | 2018-09-28 | | Dushanbe TJ | AM AZ BY KG KZ MD RU TJ UZ + TM | https://tj.sputniknews.ru/20180928/lidery-stran-sng-otkryli-zasedanie-soveta-glav-dushanbe-1026936150.html
cis-heads-of-state | 2019-10-11 | | Ashgabat TM | AZ BY KG KZ MD RU TJ UZ + TM | https://tass.com/world/1853033/amp
cis-heads-of-state | 2022-10-14 | | Astana KZ | - | https://78.ru/news/2021-12-22/putin_sobert_v_peterburge_liderov_stran_sng | unsure
cis-heads-of-state | 2023-10-13 | | Bishkek KG | AZ BY KG KZ RU TJ UZ + TM | https://www.newscentralasia.net/2023/10/13/cis-summit-in-bishkek-security-and-economy-top-priorities-in-turkmenistan-presidents-speech-a-number-of-documents-adopted-including-a-statement-on-international-relations-in-a-m/
  agreement | en | Agreement on the establishment of an International Organization for the Russian Language
cis-heads-of-state | 2024-10-08 | | Moscow RU | AM AZ BY KG KZ RU TJ UZ + TM | https://asiaplustj.info/en/news/tajikistan/politics/20241009/cis-summit-closes-in-moscow
cis-heads-of-state | 2025-10-10 | | Dushanbe TJ | AM AZ BY KG KZ RU TJ UZ + TM | https://eccis.org/en/news/30910
cis-heads-of-state | 2026-10-09 | | TM | - | https://tass.ru/mezhdunarodnaya-panorama/25308803 | announced
cis-informal-summit | 2018-12 | | Saint Petersburg RU | - | http://profilerussia.com/2021/12/22/v-sankt-peterburge-projdet-neformalnyj-sammit-stran-sng
cis-informal-summit | 2019-12 | | Saint Petersburg RU | - | =
cis-informal-summit | 2021-12-28 | | Saint Petersburg RU | - | = | announced
cis-informal-summit | 2022-12 | | Saint Petersburg RU | - | https://rg.ru/2022/12/09/reg-szfo/putin-priglasil-liderov-eaes-na-prednovogodniuiu-vstrechu-stran-sng-v-sankt-peterburge.html | announced
cis-informal-summit | 2023-12-26 | | Saint Petersburg RU | - | https://sputnikglobe.com/20231226/putin-hosts-informal-summit-of-cis-leaders--1115814943.html
cis-informal-summit | 2024-12-25 | | RU | - | https://bigasia.ru/?p=481729
cis-informal-summit | 2025-12-22 | | Saint Petersburg RU | - | https://ria.ru/20251222/sng-2063715586.html
cis-heads-of-government | 2019-05-31 | | Ashgabat TM | - | https://eadaily.com/ru/news/2019/05/31/osennee-zasedanie-soveta-glav-stran-sng-proydet-v-ashhabade
cis-heads-of-government | 2025-09-29 | | Minsk BY | - | https://www.newscentralasia.net/2025/08/20/cis-on-the-brink-of-major-summits-permanent-representatives-in-minsk-shape-agendas-for-upcoming-high-level-meetings/ | announced
cis-foreign-ministers | 2023-04-14 | | Samarkand UZ | AM AZ BY KG KZ RU TJ UZ + TM | https://www.newscentralasia.net/2023/04/06/fms-of-russia-and-central-asian-countries-will-meet-in-samarkand-next-week/ | announced
cis-foreign-ministers | 2024-04-12 | | Minsk BY | - | https://24.kg/english/291387__Russian_Foreign_Minister_to_hold_talks_with_Central_Asian_colleagues/ | announced
cis-foreign-ministers | 2025-10-09 | | Dushanbe TJ | - | https://www.newscentralasia.net/2025/08/20/cis-on-the-brink-of-major-summits-permanent-representatives-in-minsk-shape-agendas-for-upcoming-high-level-meetings/ | announced

eaeu-supreme-council | 2015-05-08 | 1 | Moscow RU | members | https://bel.sputnik.by/amp/20240508/yubleyny-samt-eaes-u-maskve--translyatsyya-1086081914.html
eaeu-supreme-council | 2018-05-14 | | Sochi RU | members + MD | https://piter-news.net/society/2018/05/15/152540.html
eaeu-supreme-council | 2018-12-06 | | Saint Petersburg RU | AM BY KG KZ RU + MD | https://zonakz.net/2018/12/07/sleduyushhee-zasedanie-vees-projdet-v-mae-2019-goda-v-astane
eaeu-supreme-council | 2019-05 | | Astana KZ | AM BY KG KZ RU | https://www.geopolitica.ru/en/tag/eurasian-union | unsure
eaeu-supreme-council | 2019-12 | | Saint Petersburg RU | AM BY KG KZ RU + MD | http://kremlin.ru/events/president/news/62374 | unsure
eaeu-supreme-council | 2020-05-19 | | BY | members | https://sputniknews.cn/20200519/1031477974.html | video
eaeu-supreme-council | 2022-12-09 | | Bishkek KG | AM BY KG KZ RU + UZ | https://rg.ru/2022/12/09/reg-szfo/putin-priglasil-liderov-eaes-na-prednovogodniuiu-vstrechu-stran-sng-v-sankt-peterburge.html
eaeu-supreme-council | 2023-12-25 | | Saint Petersburg RU | AM BY KG KZ RU | https://sputnikglobe.com/20231225/putin-to-chair-eurasian-economic-union-summit-on-monday-1115795141.html
eaeu-supreme-council | 2024-05-08 | | Moscow RU | AM BY KG KZ RU + CU UZ | https://bel.sputnik.by/amp/20240508/yubleyny-samt-eaes-u-maskve--translyatsyya-1086081914.html
eaeu-supreme-council | 2024-12-26 | | RU | AM BY KG KZ RU + CU UZ | https://en.amwalalghad.com/eaeu-summit-kicks-off-in-russias-leningrad
eaeu-supreme-council | 2025-06-26 | | Minsk BY | members | https://news.by/eng/news/politika/next-eaeu-summit-will-be-held-at-end-of-2025-in-st-petersburg
eaeu-supreme-council | 2025-12-21 | | Saint Petersburg RU | AM BY KG KZ RU | https://www.gazeta.ru/politics/news/2025/12/20/27461515.shtml
csto-collective-security-council | 2017-11-30 | | Minsk BY | members | http://www.news.tj/ru/node/247914 | announced
csto-collective-security-council | 2021-09-16 | | Dushanbe TJ | members | https://tass.com/defense/1338563
csto-collective-security-council | 2022-05-16 | | Moscow RU | members | https://www.inform.kz/en/csto-summit-with-participation-of-kassym-jomart-tokayev-kicks-off-in-moscow_a3933571
csto-collective-security-council | 2022-11-23 | | Yerevan AM | members | https://en.odkb-csto.org/news/news_odkb/sovet-kollektivnoy-bezopasnosti-23-noyabrya-v-erevane-obsudil-aktualnye-problemy-mezhdunarodnoy-i-re/
csto-collective-security-council | 2023-11-23 | | Minsk BY | BY KZ | https://en.odkb-csto.org/news/news_odkb/sostoyalas-sessiya-soveta-kollektivnoy-bezopasnosti-odkb/
csto-collective-security-council | 2024-11-28 | | Astana KZ | BY KG KZ RU TJ | https://sputnikglobe.com/amp/20241128/csto-summit-whats-on-the-table--1121014821.html
csto-collective-security-council | 2025-11-27 | | Bishkek KG | BY KG KZ RU TJ | https://24.kg/english/352555___CSTO_Summit_in_Bishkek_Leaders_sign_15_key_documents/
csto-foreign-ministers | 2023-11-22 | | Minsk BY | BY KG KZ RU TJ | https://en.odkb-csto.org/news/news_odkb/kommentariy-sekretariata-odkb-v-svyazi-s-zhertvami-stolknoveniy-na-granitse-kyrgyzstana-i-tadzhikist/

caspian-summit | 2002-04-23..2002-04-24 | 1 | Ashgabat TM | members | https://en.wikipedia.org/wiki/Caspian_Summit
caspian-summit | 2007 | 2 | Tehran IR | members | https://en.azvision.az/news/80213/russian,-kazakh-top-diplomats-discuss-preparations-for-caspian-summit.html
caspian-summit | 2010 | 3 | Baku AZ | members | =
caspian-summit | 2014 | 4 | Astrakhan RU | members | =
caspian-summit | 2018-08-12 | 5 | Aktau KZ | members | https://en.trend.az/casia/turkmenistan/2940118.html
  agreement | en | Convention on the Legal Status of the Caspian Sea
caspian-summit | 2022-06-29 | 6 | Ashgabat TM | members | https://www.specialeurasia.com/2022/07/07/caspian-sea-summit-geopolitics/
caspian-foreign-ministers | 2017-12-04..2017-12-05 | | Moscow RU | members | https://en.azvision.az/news/80213/russian,-kazakh-top-diplomats-discuss-preparations-for-caspian-summit.html
south-caucasus-3-plus-3 | 2021-12-10 | 1 | Moscow RU | members | https://www.mfa.gov.tr/no_-409_-guney-kafkasya-da-kalici-baris-ve-istikrarin-tesisine-yonelik-bolgesel-isbirligi-platformunun-ilk-toplantisi-hk.en.mfa
south-caucasus-3-plus-3 | 2023-10-23 | 2 | Tehran IR | members | https://asiaplustj.info/en/news/world/20231024/33-platform-stresses-respect-for-territorial-integrity-in-caucasus
south-caucasus-3-plus-3 | 2024-10-18 | 3 | Istanbul TR | members | https://kentron.am/en/news/305608
astana-process-syria | 2017-01-23..2017-01-24 | 1 | Astana KZ | - | https://ria.ru/20170215/1488052036.html
astana-process-syria | 2017-02-16 | | Astana KZ | - | = | announced
astana-process-syria | 2017-12-21..2017-12-22 | | Astana KZ | IR RU SY TR & UN | https://24.kz/kz/zha-aly-tar/sayasat/item/514899-21-22-zhelto-san-k-nderi-elordada-siriya-m-selesi-zh-nindegi-astana-protsesini-otyrysy-tedi
astana-process-syria | 2024-01-24..2024-01-25 | 21 | Astana KZ | IR RU SY TR | https://www.dailysabah.com/politics/diplomacy/astana-guarantors-to-discuss-efforts-for-permanent-peace-in-syria
astana-process-syria | 2024-11-11..2024-11-12 | 22 | Astana KZ | IR RU SY TR + IQ JO LB & UN | https://news.myseldon.com/ru/news/index/320424736?requestId=4b463f63-94ff-4402-b200-35850febad4e

eco-summit | 1992-02-16..1992-02-17 | 1 | Tehran IR | AZ IR KG KZ PK TJ TM TR UZ | http://library.kiwix.org/wikipedia_en_all_nopic_2018-09/A/1st_ECO_Summit.html
eco-summit | 1993 | | Istanbul TR | - | =
eco-summit | 2006-05-05 | 9 | Baku AZ | members | http://engnews.gazeta.kz/art.asp?aid=280315
eco-summit | 2009-03-11 | 10 | Tehran IR | members | https://menafn.com/1107378085/16Th-Summit-Of-ECO-To-Take-Place-In-Tashkent
eco-summit | 2010-12-23 | 11 | Istanbul TR | members | =
eco-summit | 2012-10-16 | 12 | Baku AZ | members | =
eco-summit | 2017-03-01 | 13 | Islamabad PK | members | =
eco-summit | 2021-03-04 | 14 | TR | members | = | video
eco-summit | 2021-11-28 | 15 | Ashgabat TM | members | =
eco-summit | 2023-11-09 | 16 | Tashkent UZ | AZ IR KG KZ PK TJ TM TR UZ | https://cyprusscene.com/2023/11/15/tatar-attended-the-16th-economic-cooperation-organisation-summit/
eco-summit | 2025-07-03..2025-07-04 | 17 | Khankendi AZ | members | https://www.newscentralasia.net/2025/07/04/azerbaijan-hosts-landmark-17th-eco-summit-in-karabakh-charting-a-new-eco-vision-for-a-sustainable-and-climate-resilient-future/
eco-council-of-ministers | 2007-10-20 | | AF | members | https://ecetrade.typepad.com/rtas/eco_rtg/ | announced
cica-summit | 2002-06-04 | 1 | Almaty KZ | - | https://www.s-cica.org/index.php?view=page&t=first-summit
  agreement | en | Almaty Act
  declaration | en | CICA Declaration on Eliminating Terrorism and Promoting Dialogue among Civilizations
cica-summit | 2006-06-17 | 2 | Almaty KZ | - | https://exampur.com/current-affairs/english/6th-cica-summit-to-be-held-in-kazakhstan/
cica-summit | 2010-06-08 | 3 | Istanbul TR | - | =
cica-summit | 2014-05-21 | 4 | Shanghai CN | - | =
cica-summit | 2019-06-15 | 5 | Dushanbe TJ | - | http://s1.news.tj/en/news/tajikistan/politics/20190617/5th-cica-summit-adopts-declaration
cica-summit | 2022-10-12..2022-10-13 | 6 | Astana KZ | - | https://www.inform.kz/en/sixth-cica-summit-transformation-kazakhstan-s-renewed-chairpersonship-and-new-member_a3990281
cica-summit | 2026 | | AZ | - | https://turkic.world/en/articles/politics/312853 | announced
cica-ministerial-council | 2004-10-22 | 2 | Almaty KZ | - | https://s-cica.org/index.php?view=page&t=second-ministerial
cica-ministerial-council | 2024-12-17 | 7 | AZ | members | https://s-cica.org/index.php?view=page&t=press_releases&id=2378 | video
`
