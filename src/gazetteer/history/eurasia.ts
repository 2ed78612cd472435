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
sco-heads-of-state | 2008-08-28 | 8 | Dushanbe TJ | members | http://hindi.cri.cn/121/2008/08/28/1s85268.htm
sco-heads-of-state | 2009-06-15..2009-06-16 | 9 | Yekaterinburg RU | members | https://uzdaily.uz/en/sco-foreign-ministers-meet-in-tashkent
sco-heads-of-state | 2010-06-10..2010-06-11 | 10 | Tashkent UZ | members | https://www.fmprc.gov.cn/mfa_eng/zxxx_662805/t711709.shtml
  declaration | en | Declaration of the 10th Meeting of The Council of Heads of State of the SCO Member States
sco-heads-of-state | 2011-06 | 11 | Astana KZ | members | http://szftgk.com/GongWenXieZuo/479577.html
sco-heads-of-state | 2012-06-06..2012-06-07 | 12 | Beijing CN | members | https://en.wikipedia.org/wiki/2012_Beijing_SCO_summit
sco-heads-of-state | 2013-09-13 | 13 | Bishkek KG | members | http://filipino.cri.cn/301/2013/09/13/2s122914.htm
sco-heads-of-state | 2014-09-11..2014-09-12 | 14 | Dushanbe TJ | members | https://www.globaltimes.cn/content/881158.shtml
sco-heads-of-state | 2015-07-09..2015-07-10 | 15 | Ufa RU | members | http://focus.cnhubei.com/xw/gn/201507/t3309749.shtml | unsure
  declaration | zh | 乌法宣言
sco-heads-of-state | 2016-06-23..2016-06-24 | 16 | Tashkent UZ | members | https://en.inform.kz/amp/several-documents-signed-at-sco-summit-in-tashkent_a2918145/
  declaration | en | Tashkent Declaration on the SCO’s 15th anniversary
sco-heads-of-state | 2017-06-08..2017-06-09 | 17 | Astana KZ | members + AF BY IN IR MN PK | http://eng.sectsco.org/news/20170609/289274.html
sco-heads-of-state | 2018-06-09..2018-06-10 | 18 | Qingdao CN | members + AF BY IR MN | https://www.voltairenet.org/article201481.html
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
sco-heads-of-government | 2016-11-03 | 15 | Bishkek KG | members | https://silkroadnews.org/en/news/bishkek-opens-the-anniversary-meeting-of-the-sco-heads-of-governments
sco-heads-of-government | 2018-10-11..2018-10-12 | 17 | Dushanbe TJ | members + AF BY IR MN | https://docslib.org/doc/206487/prime-ministers-of-the-member-states-of-the-shanghai-cooperation-organization
sco-heads-of-government | 2019-11-02 | 18 | Tashkent UZ | members + AF BY IR MN TM | https://www.inform.kz/en/sco-heads-of-governments-convene-in-tashkent_a3581524/amp
sco-heads-of-government | 2020-11-30 | 19 | IN | members + AF BY IR MN TM | https://www.republicworld.com/world-news/rest-of-the-world-news/india-hosts-19th-sco-council-meeting-chaired-by-vp-venkaiah-naidu-check-highlights-here.html | video
sco-heads-of-government | 2021-11-25 | 20 | KZ | members + BY IR MN TM | https://worldjpn.net/documents/texts/SCO/20211125.D1E.html | video
sco-heads-of-government | 2022-11-01 | 21 | CN | members + BY IR MN TM | https://eng.sectsco.org/20221102/Joint-communiqu-following-the-21st-meeting-of-the-SCO-Heads-of-Government-Prime-Ministers-Council-922237.html | video
sco-heads-of-government | 2023-10-26 | 22 | Bishkek KG | members + BY MN | https://worldjpn.net/documents/texts/SCO/20231026.D1E.html
sco-heads-of-government | 2024-10-15..2024-10-16 | 23 | Islamabad PK | members | https://www.devdiscourse.com/article/international/3119919-sco-heads-of-government-converge-in-islamabad-for-23rd-summit | unsure
sco-heads-of-government | 2025-11-17..2025-11-18 | 24 | Moscow RU | members | https://new-omni.com/a/hv099Rc3qb.html
sco-heads-of-government | 2026-10 | | Dushanbe TJ | members | https://www.app.com.pk/global/dushanbe-to-host-next-meeting-of-sco-prime-ministers-in-oct/ | announced
sco-foreign-ministers | 2022-07-29 | | Tashkent UZ | members | https://www.afintl.com/en/202207293018
sco-foreign-ministers | 2023-05-05 | | Goa IN | members | http://www.asiaplustj.info/en/news/tajikistan/politics/20230505/tajik-foreign-minister-arrives-in-goa-for-sco-foreign-ministers-meeting
sco-foreign-ministers | 2025-07-15 | | Tianjin CN | members | https://www.ariananews.af/sco-foreign-ministers-meet-in-china-as-member-states-prepare-for-autumn-summit/

cis-heads-of-state | 2008 | | Saint Petersburg RU | - | https://wikiclassic.com/wiki/Council_of_Heads_of_State_of_the_Commonwealth_of_Independent_States
cis-heads-of-state | 2015-10-16 | | Burabay KZ | - | http://ru.vesti.news/kazahstane-otkryvaetsya-sammit-glav-sng-15101609290091.htm
cis-heads-of-state | 2016-09-16 | | Bishkek KG | AM AZ BY KG KZ MD RU TJ UZ + TM UA | https://report.az/en/analytics/25-year-old-cis-unresolved-conflicts-and-lost-faith-comment/
cis-heads-of-state | 2017-10-11 | | Sochi RU | AM AZ BY KG KZ MD RU TJ UZ + TM | http://tass.ru/info/1496562 | unsure
cis-heads-of-state | 2018-09-28 | | Dushanbe TJ | AM AZ BY KG KZ MD RU TJ UZ + TM | https://tj.sputniknews.ru/20180928/lidery-stran-sng-otkryli-zasedanie-soveta-glav-dushanbe-1026936150.html
cis-heads-of-state | 2019-10-11 | | Ashgabat TM | AM AZ BY KG KZ MD RU TJ UZ + TM | https://asiaplustj.info/en/news/tajikistan/politics/20191014/cis-leaders-meeting-in-ashgabat-results-in-signing-of-eight-documents
cis-heads-of-state | 2021-10-15 | | BY | - | https://blr.belta.by/politics/view/nastupnae-pasjadzhenne-saveta-kiraunikou-dzjarzhau-snd-projdze-14-kastrychnika-2022-goda-u-nur-sultane-105370-2021 | video
cis-heads-of-state | 2022-10-14 | | Astana KZ | - | https://78.ru/news/2021-12-22/putin_sobert_v_peterburge_liderov_stran_sng | unsure
cis-heads-of-state | 2023-10-13 | | Bishkek KG | AZ BY KG KZ RU TJ UZ + TM | https://www.newscentralasia.net/2023/10/13/cis-summit-in-bishkek-security-and-economy-top-priorities-in-turkmenistan-presidents-speech-a-number-of-documents-adopted-including-a-statement-on-international-relations-in-a-m/
  agreement | en | Agreement on the establishment of an International Organization for the Russian Language
cis-heads-of-state | 2024-10-08 | | Moscow RU | AM AZ BY KG KZ RU TJ UZ + TM | https://asiaplustj.info/en/news/tajikistan/politics/20241009/cis-summit-closes-in-moscow
cis-heads-of-state | 2025-10-10 | | Dushanbe TJ | AM AZ BY KG KZ RU TJ UZ + TM | https://eccis.org/en/news/30910
cis-heads-of-state | 2026-10-09 | | TM | - | https://tass.ru/mezhdunarodnaya-panorama/25308803 | announced
cis-informal-summit | 2012-05-15 | | Moscow RU | AM BY KG RU TJ UZ + TM UA | https://times.am/?p=7387
cis-informal-summit | 2015-05-08 | | Moscow RU | BY KG KZ RU TJ UZ | https://sputnik.by/20150508/1015133782.html
cis-informal-summit | 2018-12 | | Saint Petersburg RU | - | http://profilerussia.com/2021/12/22/v-sankt-peterburge-projdet-neformalnyj-sammit-stran-sng
cis-informal-summit | 2019-12 | | Saint Petersburg RU | - | =
cis-informal-summit | 2022-12-26..2022-12-27 | | Saint Petersburg RU | AM AZ BY KG KZ RU TJ UZ + TM | https://ng.ru/cis/2022-12-26/5_8625_leaders.html
cis-informal-summit | 2023-12-26 | | Saint Petersburg RU | - | https://sputnikglobe.com/20231226/putin-hosts-informal-summit-of-cis-leaders--1115814943.html
cis-informal-summit | 2024-12-25 | | RU | - | https://bigasia.ru/?p=481729
cis-informal-summit | 2025-12-22 | | Saint Petersburg RU | - | https://ria.ru/20251222/sng-2063715586.html
cis-heads-of-government | 2019-05-31 | | Ashgabat TM | - | https://eadaily.com/ru/news/2019/05/31/osennee-zasedanie-soveta-glav-stran-sng-proydet-v-ashhabade
cis-heads-of-government | 2025-09-29 | | Minsk BY | - | https://inforos.com/ru/?module=news&action=view&id=185589
cis-heads-of-government | 2026-05-22 | | Ashgabat TM | - | https://report.az/ru/drugie-strany/zasedanie-soveta-glav-pravitelstv-sng-projdet-22-maya-v-turkmenistane | announced
cis-foreign-ministers | 2023-04-14 | | Samarkand UZ | AM AZ BY KG KZ RU TJ UZ + TM | https://mfa.gov.tm/ru/news/3731
cis-foreign-ministers | 2024-04-12 | | Minsk BY | AM AZ BY KG KZ RU TJ UZ + TM | http://uzembassy.kz/en/article/cis-foreign-ministers-council-meeting-took-place-in-minsk
cis-foreign-ministers | 2025-04-11 | | Almaty KZ | AM AZ BY KG KZ RU TJ UZ + TM | https://yenisafak.com/ru/news/29007
cis-foreign-ministers | 2025-10-09 | | Dushanbe TJ | - | https://iz.ru/1970000/2025-10-09/gensek-sng-nazval-zasedanie-soveta-ministrov-inostrannyh-del-rezultativnym
cis-foreign-ministers | 2026-04-17 | | Kaliningrad RU | - | https://www.newkaliningrad.ru/news/briefs/community/24138756-zasedanie-soveta-ministrov-inostrannykh-del-sng-reshili-provesti-v-kaliningrade.html | announced

eaeu-supreme-council | 2015-05-08 | 1 | Moscow RU | members | https://bel.sputnik.by/amp/20240508/yubleyny-samt-eaes-u-maskve--translyatsyya-1086081914.html
eaeu-supreme-council | 2015-10-16 | | Burabay KZ | - | http://ru.vesti.news/kazahstane-otkryvaetsya-sammit-glav-sng-15101609290091.htm | unsure
eaeu-supreme-council | 2018-05-14 | | Sochi RU | members + MD | https://piter-news.net/society/2018/05/15/152540.html
eaeu-supreme-council | 2018-12-06 | | Saint Petersburg RU | AM BY KG KZ RU + MD | https://zonakz.net/2018/12/07/sleduyushhee-zasedanie-vees-projdet-v-mae-2019-goda-v-astane
eaeu-supreme-council | 2019-05-29 | | Astana KZ | AM BY KG KZ RU + MD TJ | https://www.neweurope.eu/article/kazakhstan-prepares-for-eurasian-economic-council/ | unsure
eaeu-supreme-council | 2019-12 | | Saint Petersburg RU | AM BY KG KZ RU + MD | http://kremlin.ru/events/president/news/62374 | unsure
eaeu-supreme-council | 2020-05-19 | | BY | members | https://sputniknews.cn/20200519/1031477974.html | video
eaeu-supreme-council | 2022-05-27 | | KG | members | https://www.artsakhpress.am/eng/news/164128/ | video unsure
eaeu-supreme-council | 2022-12-09 | | Bishkek KG | AM BY KG KZ RU + UZ | https://rg.ru/2022/12/09/reg-szfo/putin-priglasil-liderov-eaes-na-prednovogodniuiu-vstrechu-stran-sng-v-sankt-peterburge.html
eaeu-supreme-council | 2023-05-25 | | Moscow RU | AM BY KG KZ RU + AZ TJ UZ | http://en.special.kremlin.ru/events/president/news/71204
eaeu-supreme-council | 2023-12-25 | | Saint Petersburg RU | AM BY KG KZ RU | https://sputnikglobe.com/20231225/putin-to-chair-eurasian-economic-union-summit-on-monday-1115795141.html
eaeu-supreme-council | 2024-05-08 | | Moscow RU | AM BY KG KZ RU + CU UZ | https://bel.sputnik.by/amp/20240508/yubleyny-samt-eaes-u-maskve--translyatsyya-1086081914.html
eaeu-supreme-council | 2024-12-26 | | RU | AM BY KG KZ RU + CU UZ | https://en.amwalalghad.com/eaeu-summit-kicks-off-in-russias-leningrad
eaeu-supreme-council | 2025-06-26 | | Minsk BY | members | https://news.by/eng/news/politika/next-eaeu-summit-will-be-held-at-end-of-2025-in-st-petersburg
eaeu-supreme-council | 2025-12-21 | | Saint Petersburg RU | AM BY KG KZ RU | https://www.gazeta.ru/politics/news/2025/12/20/27461515.shtml
eaeu-supreme-council | 2026-05-28..2026-05-29 | | Astana KZ | members | https://www.interfax.ru/world/1064408 | announced
csto-collective-security-council | 2017-11-30 | | Minsk BY | AM BY KG KZ RU TJ | https://rus.team/news/v-minske-proshel-sammit-odkb
csto-collective-security-council | 2019-11-28 | | Bishkek KG | AM BY KG KZ RU TJ | https://www.tvr.by/eng/news/prezident/v_bishkeke_proshel_sammit_odkb_/
csto-collective-security-council | 2020-12-02 | | RU | AM BY KG KZ RU TJ | http://en.special.kremlin.ru/catalog/keywords/78/events/64534 | video
  declaration | en | Collective Security Declaration
csto-collective-security-council | 2021-09-16 | | Dushanbe TJ | members | https://tass.com/defense/1338563
csto-collective-security-council | 2022-01-10 | | | members | https://tengrinews.kz/kazakhstan_news/sammit-odkb-v-moskve-sostoitsya-16-maya-468463 | video
csto-collective-security-council | 2022-05-16 | | Moscow RU | members | https://www.inform.kz/en/csto-summit-with-participation-of-kassym-jomart-tokayev-kicks-off-in-moscow_a3933571
csto-collective-security-council | 2022-11-23 | | Yerevan AM | members | https://en.odkb-csto.org/news/news_odkb/sovet-kollektivnoy-bezopasnosti-23-noyabrya-v-erevane-obsudil-aktualnye-problemy-mezhdunarodnoy-i-re/
csto-collective-security-council | 2023-11-23 | | Minsk BY | BY KZ | https://en.odkb-csto.org/news/news_odkb/sostoyalas-sessiya-soveta-kollektivnoy-bezopasnosti-odkb/
csto-collective-security-council | 2024-11-28 | | Astana KZ | BY KG KZ RU TJ | https://sputnikglobe.com/amp/20241128/csto-summit-whats-on-the-table--1121014821.html
csto-collective-security-council | 2025-11-27 | | Bishkek KG | BY KG KZ RU TJ | https://24.kg/english/352555___CSTO_Summit_in_Bishkek_Leaders_sign_15_key_documents/
csto-foreign-ministers | 2016-07-04 | | Yerevan AM | AM BY KG KZ RU TJ | https://www.geopolitica.ru/en/news/session-csto-council-foreign-ministers-yerevan?page=1
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
eco-council-of-ministers | 2023-01-24 | 26 | Tashkent UZ | AZ IR KG KZ PK TJ TM TR UZ | https://turkmenportal.com/en/blog/57075/rashid-meredov-takes-part-in-the-meeting-of-the-eco-council-of-ministers-in-tashkent
eco-council-of-ministers | 2023-10-10 | 27 | Shusha AZ | - | https://menafn.com/1107219145/27Th-Meeting-Of-FM-Council-Of-ECO-Kicks-Off-In-Azerbaijans-Shusha-PHOTO
eco-council-of-ministers | 2024-12-03 | 28 | Mashhad IR | - | https://www.mfa.tj/en/main/view/16228/28th-meeting-of-the-council-of-ministers-of-the-economic-cooperation-organization
  declaration | en | Mashhad Declaration
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
cica-ministerial-council | 2021-10-11..2021-10-12 | 6 | Astana KZ | - | https://s-cica.org/index.php?view=page&t=statement-by-the-chairmanship-on-the-sixth-meeting-of-the-cica-ministers-of-foreign-affairs
cica-ministerial-council | 2024-12-17 | 7 | AZ | members | https://s-cica.org/index.php?view=page&t=press_releases&id=2378 | video
`
