// Past meetings of Central Asia, alone and with a partner. Columns: see ../history.ts.

export const centralAsia = `
central-asia-consultative-meeting | 2018-03-15 | 1 | Astana KZ | KG KZ TJ UZ | https://londonpost.news/from-interstate-cooperation-to-regional-integration-in-central-asia
central-asia-consultative-meeting | 2019-11-29 | 2 | Tashkent UZ | KG KZ TJ TM UZ | https://www.newscentralasia.net/2019/12/02/summit-of-the-heads-of-central-asian-states-in-tashkent-initiates-comprehensive-regional-integration/
central-asia-consultative-meeting | 2021-08-06 | 3 | Avaza TM | KG KZ TJ TM UZ | https://www.gazzettadiroma.it/strengthening-cooperation-in-central-asia-in-the-focus-of-the-presidents-of-five-states-of-this-region/
central-asia-consultative-meeting | 2022-07-21 | 4 | Cholpon-Ata KG | KG KZ TJ TM UZ | https://newshub.uz/archives/13876
central-asia-consultative-meeting | 2023-09-14 | 5 | Dushanbe TJ | KG KZ TJ TM UZ + AZ | https://www.newscentralasia.net/2023/09/15/5th-consultative-meeting-of-the-heads-of-state-of-central-asia-in-tajikistan-outcomes/
  joint-statement | en | Joint statement of the Heads of State
  agreement | en | Agreement on Strengthening the Interconnectedness of Land Transport in Central Asia / Agreement between the Central Asian countries on general directions of youth policy
  regulation | en | Regulations on the Council of National Coordinators for Consultative Meetings of the Heads of Central Asian States
  plan | en | Roadmap to Support Health and Well-being in Central Asia for 2022-2025
central-asia-consultative-meeting | 2024-08-09 | 6 | Astana KZ | KG KZ TJ TM UZ + AZ & UN | https://turan.az/en/politics/vi-consultative-meeting-of-central-asian-heads-of-state-confirms-integration-course-783433
  concept | en | “Central Asia – 2040” development concept
  plan | en | Roadmap for regional cooperation until 2027
central-asia-consultative-meeting | 2025-11-16 | 7 | Tashkent UZ | KG KZ TJ TM UZ + AZ | https://www.trend.az/azerbaijan/politics/4118240.html
ca-foreign-ministers | 2019-11-16 | | Tashkent UZ | KG KZ TJ TM UZ | https://www.inform.kz/en/central-asian-fms-meet-in-tashkent_a3585952/amp
ca-foreign-ministers | 2023-09-13 | | Dushanbe TJ | members | https://www.einpresswire.com/article/655686513/foreign-ministers-of-central-asian-states-met-in-dushanbe
ca-foreign-ministers | 2024-08-09 | | Astana KZ | members | https://en.inform.kz/news/meeting-of-central-asian-foreign-ministers-kicks-off-in-astana-43394f/
ca-security-council-secretaries | 2024-05-16 | 1 | Astana KZ | KG KZ TJ TM UZ | https://www.newscentralasia.net/2024/05/20/kazakhstan-hosted-the-first-meeting-of-the-secretaries-of-the-security-councils-of-the-central-asian-countries/
ca-security-council-secretaries | 2025-04-18 | 2 | Samarkand UZ | KG KZ TJ TM UZ | https://narodnaya.tj/2025/04/24/vstrecha-sekretarej-sovetov-bezopasnosti
ca-defence-ministers | 2025-10-20 | 1 | Samarkand UZ | KG KZ TJ TM UZ | https://www.newscentralasia.net/2025/10/21/samarkand-hosted-the-first-meeting-of-defense-ministers-of-central-asian-states/
russia-central-asia-security-secretaries | 2023-06-23 | 1 | Almaty KZ | members | https://tass.com/defense/1637307
kyrgyzstan-tajikistan-uzbekistan | 2025-03-31 | 1 | Khujand TJ | members | https://astanatimes.com/2025/04/central-asian-leaders-sign-landmark-treaty-and-khujand-declaration-to-strengthen-regional-cooperation/
  declaration | en | Khujand Declaration on Eternal Friendship
  agreement | en | Treaty on the Junction Point of State Borders
kazakhstan-uzbekistan-supreme-council | 2024-08-08 | 1 | Astana KZ | members | https://www.gazeta.uz/en/2024/08/08/kazakhstan/
  plan | en | Program of strategic partnership and alliance
kazakhstan-kyrgyzstan-supreme-council | 2014 | 4 | Astana KZ | members | https://en.inform.kz/amp/reliable-and-strong-bonds-of-friendship-unite-us-with-kyrgyzstan-tokayev_a3589318/
kazakhstan-kyrgyzstan-supreme-council | 2019 | 5 | Bishkek KG | members | =
kazakhstan-kyrgyzstan-supreme-council | 2024-04-19 | 6 | Astana KZ | members | https://astanatimes.com/2024/04/kazakh-and-kyrgyz-presidents-chair-supreme-interstate-council-meeting/

c5-plus-1 | 2015-09-26 | | New York US | members | https://en.inform.kz/amp/john-kerry-holds-new-format-meeting-with-central-asian-foreign-ministers_a2822269/ | minister
c5-plus-1 | 2015-11 | | Samarkand UZ | members | https://tashkenttimes.uz/world/250-us-state-secretary-and-central-asian-foreign-ministers-to-meet-in-hamburg | minister
  declaration | en | Samarkand declaration
c5-plus-1 | 2016-08-03 | | Washington US | members | https://sputnikglobe.com/20160804/us-asia-donation-support-1043923941.html | minister
c5-plus-1 | 2016-12-07 | | Hamburg DE | KG KZ TJ US UZ | https://eng.khovar.tj/2016/12/foreign-minister-of-tajikistan-attends-c5-1-ministerial-meeting/ | minister
c5-plus-1 | 2019-08-21 | | Astana KZ | members | https://timesca.com/kazakhstan-hosts-c5-1-high-level-discussion-between-us-central-asia-states/ | minister
c5-plus-1 | 2019-09-22 | | New York US | members | https://www.marketscreener.com/news/Ministry-of-Foreign-Affairs-of-Republic-of-Kaz-C5-1-Ministerial-Meeting-was-held-in-New-York--29238437/?utm_medium=RSS&utm_content=20190922 | minister
c5-plus-1 | 2020-02-03 | | Tashkent UZ | members | https://translations.state.gov/2020/02/03/secretary-pompeos-participation-in-the-tashkent-c51-ministerial/ | minister
c5-plus-1 | 2020-06-30 | | | members | https://dnanews.com.pk/abdulaziz-kamilov-attends-central-asia-usa-mfa-meeting/ | minister video
c5-plus-1 | 2021-04-23 | | | members | https://stl.news/secretary-blinkens-meeting-with-the-c51/444110/ | minister video
c5-plus-1 | 2021-09-22 | | New York US | members | https://ritzherald.com/joint-statement-on-the-c51-ministerial-during-unga-76 | minister hybrid
c5-plus-1 | 2022-09-22 | | New York US | members | https://www.state.gov/joint-statement-on-the-c51-meeting-during-unga-77/ | minister
c5-plus-1 | 2023-02-28 | | Astana KZ | members | https://muslimnetwork.tv/us-central-asian-foreign-ministers-hold-c51-summit-in-kazakh-capital | minister
c5-plus-1 | 2023-09-19 | 1 | New York US | members | https://qalampir.uz/en/news/tramp-markaziy-osiye-ra%D2%B3barlarini-sammit-utkazishga-taklif-k-ildi-126176 | head-of-state
c5-plus-1 | 2025-11-06 | 2 | Washington US | members | https://www.newscentralasia.net/2025/11/07/c51-washington-summit-the-buttons-align-with-the-buttonholes | head-of-state

china-central-asia-summit | 2022-01-25 | | | members | https://news.cgtn.com/news/2022-01-25/MOFA-on-summit-marking-30th-anniversary-of-China-Central-Asia-ties-176OB9pM72U/index.html | video unsure
china-central-asia-summit | 2023-05-18..2023-05-19 | 1 | Xi'an CN | members | http://en.people.cn/n3/2023/0519/c90000-20020879.html
china-central-asia-summit | 2025-06-17 | 2 | Astana KZ | members | http://www.newschinamag.com/newschina/articleDetail.do?article_id=8251&magazine_id=116&section_id=13
china-central-asia-foreign-ministers | 2022-06-08 | 3 | Astana KZ | members | https://www.tellerreport.com/news/2022-06-08-wang-yi-talks-about-the-outcomes-and-consensus-of-the-third-foreign-ministers--meeting-of-%22china-%2B-five-central-asian-countries%22.Skeb7qJ0O9.html
china-central-asia-foreign-ministers | 2023-04-27 | 4 | Xi'an CN | members | http://en.people.cn/n3/2023/0427/c90000-20012301.html
china-central-asia-foreign-ministers | 2024-12 | 5 | Chengdu CN | members | https://www.newscentralasia.net/2025/04/28/communique-of-the-6th-meeting-of-foreign-ministers-in-the-china-central-asia-format/
china-central-asia-foreign-ministers | 2025-04-26 | 6 | Almaty KZ | members | https://www.newscentralasia.net/2025/04/28/almaty-hosted-the-6th-meeting-of-the-ministers-of-foreign-affairs-of-the-central-asia-china-format/
  joint-statement | en | Information Communiqué

russia-central-asia-summit | 2022-10-14 | 1 | Astana KZ | members | https://24.kg/english/291387__Russian_Foreign_Minister_to_hold_talks_with_Central_Asian_colleagues/
russia-central-asia-summit | 2025-10-09 | 2 | Dushanbe TJ | members | https://asiaplustj.info/en/news/tajikistan/politics/20251010/central-asia-and-russia-outline-partnership-priorities-at-dushanbe-summit
russia-central-asia-foreign-ministers | 2020-10-15 | 3 | | members | https://astanatimes.com/2020/10/central-asia-russia-foreign-ministers-reaffirm-commitment-to-strengthen-interstate-relations/ | video
russia-central-asia-foreign-ministers | 2023-04-14 | 6 | Samarkand UZ | members | https://www.newscentralasia.net/2023/04/15/foreign-ministers-of-russia-and-central-asian-countries-discussed-progress-in-multilateral-cooperation/
russia-central-asia-foreign-ministers | 2024-04-12 | 7 | Minsk BY | members | https://24.kg/english/291387__Russian_Foreign_Minister_to_hold_talks_with_Central_Asian_colleagues/
russia-central-asia-foreign-ministers | 2025-04-11 | 8 | Almaty KZ | members | https://www.newscentralasia.net/2025/04/11/almaty-the-foreign-ministers-of-russia-and-central-asia-discuss-strengthening-cooperation-and-regional-security/

eu-central-asia-summit | 2022-10-27 | | Astana KZ | members & EU | https://mirror.akorda.kz/en/sovmestnoe-zayavlenie-dlya-pressy-glav-gosudarstv-centralnoy-azii-i-prezidenta-evropeyskogo-soveta-279233
eu-central-asia-summit | 2023-06-02 | | Cholpon-Ata KG | members & EU | https://www.einpresswire.com/article/637542670/the-2nd-meeting-of-the-heads-of-state-of-central-asia-and-the-president-of-the-european-council-was-held
eu-central-asia-summit | 2025-04-03..2025-04-04 | 1 | Samarkand UZ | members & EU | https://www.newscentralasia.net/2025/04/03/samarkand-to-host-first-central-asia-european-union-summit-on-april-3-4/
eu-central-asia-ministerial | 2013 | | Bishkek KG | members & EU | https://www.ciuz.info/ca-eu-foreign-ministers-hold-meeting-in-astana/
eu-central-asia-ministerial | 2015-12-21 | | Astana KZ | members & EU | =
eu-central-asia-ministerial | 2018-11-23 | 14 | Brussels BE | members & EU | https://eeas.europa.eu/delegations/kyrgyz-republic/54425/new-opportunities-take-eu-central-asia-partnership-forward_en
eu-central-asia-ministerial | 2019-07-07 | 15 | Bishkek KG | members & EU | https://www.asiaplustj.info/en/news/centralasia/20190708/central-asian-foreign-ministers-welcome-new-eu-strategy-for-central-asia
  joint-statement | en | The EU and Central Asia: Forging a Stronger Partnership Together
eu-central-asia-ministerial | 2020-11-17 | 16 | | members & EU | https://www.asiaplustj.info/en/news/tajikistan/politics/20211115/dushanbe-expected-to-host-the-17th-eu-central-asia-ministerial-meeting-next-week | video
eu-central-asia-ministerial | 2021-11-22 | 17 | Dushanbe TJ | members & EU | https://eubuzz.news/joint-communique-17th-eu-central-asia-ministerial-meeting/
  joint-statement | en | Joint Communiqué: 17th EU-Central Asia Ministerial Meeting
eu-central-asia-ministerial | 2022-11-17 | 18 | Samarkand UZ | members & EU | https://www.eeas.europa.eu/eeas/joint-communiqu%C3%A9-18th-eu-central-asia-ministerial-meeting_en
  joint-statement | en | Joint Communiqué: 18th EU-Central Asia Ministerial Meeting
eu-central-asia-ministerial | 2023-10-23 | 19 | Luxembourg LU | members & EU | https://www.asiaplustj.info/en/news/tajikistan/politics/20231025/central-asian-nations-promise-eu-to-not-bypass-its-restrictions-on-russia
eu-central-asia-ministerial | 2025-03-27 | 20 | Ashgabat TM | members & EU | https://en.trend.az/casia/4022821.html
gcc-central-asia-summit | 2023-07-19 | 1 | Jeddah SA | members & GCC | https://www.newscentralasia.net/2023/07/20/first-summit-gcc-central-asia-outcomes-joint-investment-forum-will-be-held-until-the-end-of-2023-uzbekistan-to-host-next-summit-in-2025/
gcc-central-asia-ministerial | 2022-09-07 | 1 | Riyadh SA | members & GCC | http://www.newscentralasia.net/2022/09/08/gulf-countries-and-central-asia-are-eager-to-expand-partnership/
  plan | en | Joint Action Plan for 2023-2027
gcc-central-asia-ministerial | 2024-04-15 | 2 | Tashkent UZ | members + AZ & GCC | https://beta.kun.uz/en/news/2024/04/15/tashkent-hosting-key-diplomatic-meeting-for-central-asia-and-gulf-cooperation-council
gcc-central-asia-ministerial | 2026 | 3 | KW | members & GCC | https://24.kg/english/291794_Foreign_Ministers_of_Central_Asia_and_Persian_Gulf_countries_meet_in_Tashkent/ | announced

japan-central-asia-summit | 2025-12-19..2025-12-20 | 1 | Tokyo JP | members | https://www.nationthailand.com/blogs/news/world/40060057
japan-central-asia-foreign-ministers | 2004-08-28 | 1 | Astana KZ | JP KG KZ TJ UZ | https://wikisum.wiki/wiki/Central_Asia_plus_Japan
japan-central-asia-foreign-ministers | 2006-06 | 2 | Tokyo JP | - | https://www.mofa.go.jp/region/europe/dialogue/tokyo_1002.html
  plan | en | Action Plan
japan-central-asia-foreign-ministers | 2017-05 | 6 | Ashgabat TM | - | https://orient.tm/en/post/74039/preparations-central-asia-japan-summit-were-discussed-tokyo
japan-central-asia-foreign-ministers | 2019-05-18 | 7 | Dushanbe TJ | JP KG KZ TJ TM UZ + AF | https://asiaplustj.info/en/news/tajikistan/politics/20190520/central-asian-japanese-foreign-ministers-discuss-ways-to-promote-central-asia-as-tourist-destination
japan-central-asia-foreign-ministers | 2022-12-24 | 9 | Tokyo JP | members | https://www.newscentralasia.net/2022/12/15/fms-of-japan-and-central-asian-countries-will-meet-next-week-in-tokyo/
korea-central-asia-cooperation-forum | 2007-11-15 | 1 | Seoul KR | members | http://www.koreatimes.co.kr/www/news/opinon/2007/11/137_13914.html | deputy-minister
korea-central-asia-cooperation-forum | 2009-12-02 | 3 | Seoul KR | members | https://www.oananews.org/node/92537 | deputy-minister
korea-central-asia-cooperation-forum | 2013-10-04 | 7 | Bishkek KG | members | https://mofa.go.kr/eng/brd/m_5676/view.do?itm_seq_1=0&itm_seq_2=0&multi_itm_seq=0&seq=312879 | deputy-minister unsure
korea-central-asia-cooperation-forum | 2015-10-05 | 9 | Seoul KR | members | https://koryo-saram.ru/9-j-forum-sotrudnichestva-respublika-koreya-tsentralnaya-aziya/ | deputy-minister
  declaration | en | The Seoul Declaration
korea-central-asia-cooperation-forum | 2016 | 10 | Seoul KR | members | https://www.sggpnews.org.vn/international/s-korea-central-asian-countries-to-launch-secretariat-for-tighter-cooperation-46789.html
germany-central-asia-summit | 2023-09-29 | 1 | Berlin DE | members | https://furniture.affairs.international/macroregional-context/2023/the-first-central-asia-germany-summit-was-held-in-berlin/
germany-central-asia-summit | 2024-09-17 | 2 | Astana KZ | members | https://www.newscentralasia.net/2024/09/18/joint-declaration-by-the-heads-of-state-of-central-asia-and-the-federal-chancellor-of-germany/
italy-central-asia-summit | 2025-05-30 | 1 | Astana KZ | members | https://www.kt.kz/eng/politics/central_asia_italy_summit_joint_declaration_adopted_1377978462.html
italy-central-asia-ministerial | 2019-12 | 1 | Rome IT | members | https://iscihaber.net/gundem/ozbekistanda-italya-orta-asya-2-bakanlar-konferansi-yapildi/20760
italy-central-asia-ministerial | 2021-12-08 | 2 | Tashkent UZ | IT KG KZ TJ UZ | https://d1softballnews.com/di-maio-in-uzbekistan-for-the-italy-central-asia-conference-ultima-ora/
italy-central-asia-ministerial | 2024-05-29 | 3 | Rome IT | members | https://thediplomaticinsight.com/rome-hosts-3rd-central-asia-italy-summit
india-central-asia-summit | 2022-01-27 | 1 | IN | members | https://zeenews.india.com/india/afghanistan-counter-terrorism-and-a-dictionary-highlights-from-india-central-asia-summit-2431332.html | video
india-central-asia-dialogue | 2019-01-13 | 1 | Samarkand UZ | members + AF | https://filipino.cri.cn/301/2019/01/14/102s160275.htm
india-central-asia-dialogue | 2021-12-19 | 3 | New Delhi IN | members | https://zeenews.india.com/india/afghanistan-counter-terrorism-and-a-dictionary-highlights-from-india-central-asia-summit-2431332.html

afghanistan-neighbours-fm | 2021-09-08 | 1 | PK | CN IR PK TJ TM UZ | https://en.wikipedia.org/wiki/Foreign_Ministers%27_Meeting_of_Neighboring_Countries_of_Afghanistan | video
afghanistan-neighbours-fm | 2021-10-27 | 2 | Tehran IR | CN IR PK RU TJ TM UZ | =
afghanistan-neighbours-fm | 2022-03-31 | 3 | Tunxi CN | CN IR PK RU TJ TM UZ | =
afghanistan-neighbours-fm | 2023-04-13 | 4 | Samarkand UZ | CN IR PK RU TJ TM UZ | https://en.trend.az/casia/uzbekistan/3735004.html
moscow-format-afghanistan | 2023-09-29 | 5 | Kazan RU | CN IN IR KG KZ PK RU TJ TM UZ | https://afintl.com/en/202409262979
`
