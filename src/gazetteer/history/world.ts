// Past meetings of leaders the world over, and of Asia, Africa and the Arab and Islamic worlds. Columns: see ../history.ts.

export const world = `
g7-summit | 1975-11-15 | 1 | FR | DE FR GB IT JP US | https://www.vedomosti.ru/politics/news/2025/12/11/1162372-v-ssha-obsuzhdayut
g7-summit | 1976-06-27..1976-06-28 | 2 | PR | members | https://nl.frwiki.wiki/wiki/Sommet_du_G7_1976
g7-summit | 1977-05-07..1977-05-08 | 3 | London GB | members | http://theinfolist.com/html/ALL/s/3/3rd_G7_Summit.html
g7-summit | 1978 | 4 | Bonn DE | members | https://g7.utoronto.ca/summit/1994naples/russian/5.html
g7-summit | 1979-06-28..1979-06-29 | 5 | Tokyo JP | members | https://en.wikipedia.org/?diff=364772058&oldid=348626810&title=5th_G7_summit
g7-summit | 1980 | 6 | Venice IT | members | https://g7.utoronto.ca/summit/1994naples/russian/5.html
g7-summit | 1981-07-20..1981-07-21 | 7 | Ottawa CA | members | https://friendlywiki.com/article/index.php?title=7th_G7_summit
g7-summit | 1982-06-04..1982-06-06 | 8 | Versailles FR | members | http://hitchhikersgui.de/8th_G7_summit
g7-summit | 1983 | 9 | Williamsburg US | members | https://g7.utoronto.ca/summit/1994naples/russian/5.html
g7-summit | 1984 | 10 | London GB | members | =
g7-summit | 1985 | 11 | Bonn DE | members | =
g7-summit | 1986 | 12 | Tokyo JP | members | =
g7-summit | 1987 | 13 | Venice IT | members | =
g7-summit | 1988 | 14 | Toronto CA | members | =
g7-summit | 1989 | 15 | Paris FR | members | =
g7-summit | 1990 | 16 | Houston US | members | =
g7-summit | 1991 | 17 | London GB | members | =
g7-summit | 1992-07-06..1992-07-08 | 18 | Munich DE | members | http://pages.rediff.com/18th-g7-summit/1250683
g7-summit | 1993 | 19 | Tokyo JP | members | https://g7.utoronto.ca/summit/1994naples/russian/5.html
g7-summit | 1994-07-08..1994-07-10 | 20 | Naples IT | members | =
g7-summit | 2001 | | Genoa IT | members + RU | http://www.g8.co.uk/previous-g8-leaders-summits/
g7-summit | 2002 | | Kananaskis CA | members + RU | =
g7-summit | 2003 | | Évian-les-Bains FR | members + RU | =
g7-summit | 2004 | | US | members + RU | =
g7-summit | 2005 | | Gleneagles GB | members + RU | =
g7-summit | 2006 | | Saint Petersburg RU | members + RU | =
g7-summit | 2007-06-06..2007-06-08 | | Heiligendamm DE | members + RU | https://advocatetanmoy.com/tag/g-7documents/
g7-summit | 2008 | | Toyako JP | members + RU | http://www.g8.co.uk/previous-g8-leaders-summits/
g7-summit | 2013-06-17..2013-06-18 | 39 | Lough Erne GB | members + RU | http://www.pairclondon.net/archive/index.php/2015/09/18/g8-summits/
g7-summit | 2014-06-04..2014-06-05 | | Brussels BE | members | http://kingswood.hatenablog.com/entry/2016/05/27/034351
g7-summit | 2015-06-07..2015-06-08 | 41 | Schloss Elmau DE | members | http://www.pairclondon.net/archive/index.php/2015/09/18/g8-summits/
g7-summit | 2017-05 | 43 | Taormina IT | members | http://theinfolist.com/php/SummaryGet.php?FindGo=G7_forum
g7-summit | 2019 | | Biarritz FR | members | https://www.cnn.gr/kosmos/story/482196/o-makron-anakoinose-oti-i-epomeni-synodos-tis-g7-tha-ginei-stis-gallikes-alpeis
g7-summit | 2021-06-11..2021-06-13 | 47 | Carbis Bay GB | members | https://www.thebalancemoney.com/g8-summit-what-is-it-who-belongs-what-happens-3306112
g7-summit | 2024-06-13..2024-06-15 | 50 | Borgo Egnazia IT | members | https://www.donorplatform.org/event/g7-2024-leaders-summit/ | unsure
g7-summit | 2025-06-15..2025-06-17 | 51 | Kananaskis CA | members | https://visitorfromthefuture.com/text/?rdp_we_resource=https%3A%2F%2Fen.wikipedia.org%2Fwiki%2F51st_G7_summit | unsure
g7-summit | 2026-06 | 52 | Évian-les-Bains FR | members | https://ln24international.com/tag/emmanuel-macron-g7-announcement | announced
g7-foreign-ministers | 2025-03-12..2025-03-14 | | Charlevoix CA | members | https://visitorfromthefuture.com/text/?rdp_we_resource=https%3A%2F%2Fen.wikipedia.org%2Fwiki%2F51st_G7_summit

g20-summit | 2008-11-14..2008-11-15 | 1 | Washington US | members & EU | https://offbeaty.com/?p=805
g20-summit | 2009-04-02 | 2 | London GB | members & EU | =
g20-summit | 2009-09-24..2009-09-25 | 3 | Pittsburgh US | members & EU | =
g20-summit | 2010-06-26..2010-06-27 | 4 | Toronto CA | members & EU | =
g20-summit | 2010-11-11..2010-11-12 | 5 | Seoul KR | members & EU | =
g20-summit | 2011-11-03..2011-11-04 | 6 | Cannes FR | members & EU | http://www.chinadaily.com.cn/world/2014xiattendg20/2014-11/14/content_18915858.htm
g20-summit | 2012-06-18..2012-06-19 | 7 | Los Cabos MX | members & EU | =
g20-summit | 2013-09 | 8 | Saint Petersburg RU | members & EU | https://en.m.wikipedia.org/wiki/User:Gudi129/sandbox
g20-summit | 2014-11 | 9 | Brisbane AU | members & EU | =
g20-summit | 2015-11 | 10 | Antalya TR | members & EU | =
g20-summit | 2016-09-04..2016-09-05 | 11 | Hangzhou CN | members & EU | http://www.wfo-oma.org/calendar/11th-g20-summit-hangzhou-zhejiang-september-4-5.html
g20-summit | 2017-07 | 12 | Hamburg DE | members & EU | https://en.m.wikipedia.org/wiki/User:Gudi129/sandbox
g20-summit | 2018 | 13 | Buenos Aires AR | members & EU | =
g20-summit | 2019-06-28..2019-06-29 | 14 | Osaka JP | members & EU | https://www.b20indonesia2022.org/about-g20
g20-summit | 2020-11-21..2020-11-22 | 15 | Riyadh SA | members & EU | = | video
g20-summit | 2021-10-30..2021-10-31 | 16 | Rome IT | members & EU | =
g20-summit | 2022-11-15..2022-11-16 | 17 | Bali ID | members & EU | https://www.republicworld.com/world-news/global-event-news/from-pm-modi-to-biden-check-the-full-list-who-is-attending-the-g20-summit-in-indonesia-articleshow.html
g20-summit | 2023-09-09..2023-09-10 | 18 | New Delhi IN | members & EU | https://g20.in/en/about-g20/about-g20.html
g20-summit | 2024-11-18 | 19 | Rio de Janeiro BR | members & EU | https://news.cgtn.com/news/2024-11-17/Graphics-G20-s-position-in-the-world-1yB1ctL96CI/share_amp.html | unsure
g20-summit | 2025 | | Johannesburg ZA | - | https://offbeaty.com/?p=805
g20-summit | 2026-12-14..2026-12-15 | | Miami US | members | = | announced

brics-summit | 2009-06-16 | 1 | Yekaterinburg RU | members | https://pscquestiontools.blogspot.com/2014/08/brics-summit-2014.html?m=0
brics-summit | 2010-04-15 | 2 | Brasilia BR | members + ZA | =
brics-summit | 2011-04-14 | 3 | Sanya CN | members | =
brics-summit | 2012-03-29 | 4 | New Delhi IN | members | =
brics-summit | 2013-03-26..2013-03-27 | 5 | Durban ZA | members | =
brics-summit | 2014-07-14..2014-07-16 | 6 | Fortaleza BR | members | =
brics-summit | 2015-07-08..2015-07-09 | 7 | Ufa RU | members | https://ok-techbrokedad.xyz/content/wikipedia_en_all_mini_2025-06/7th_BRICS_summit
brics-summit | 2016-10-15..2016-10-16 | 8 | Goa IN | members | https://archive.siasat.com/news/brics-summit-1041789
brics-summit | 2017-09-03..2017-09-05 | 9 | Xiamen CN | members | http://conceptmap.cfapps.io/wikipage?lang=en&name=9th_BRICS_summit
  declaration | en | Xiamen declaration
brics-summit | 2018-07-25..2018-07-27 | 10 | Johannesburg ZA | members | https://wikivisually.com/wiki/10th_BRICS_summit
brics-summit | 2019 | 11 | BR | members | https://enwikipedia.net/wiki/List_of_BRICS_summit_attendees
brics-summit | 2020-11 | 12 | RU | members | https://www.business-standard.com/article/current-affairs/13th-brics-summit-to-take-place-on-september-9-report-121090600608_1.html | video
brics-summit | 2021-09-09 | 13 | IN | members | https://www.digglicious.com/questions/who-will-host-the-13th-brics-summit-in-2021/ | video
brics-summit | 2022-06-23 | 14 | CN | members | https://zeenews.india.com/world/14th-brics-summit-to-be-held-on-june-23-in-beijing-china-2474723.html | video unsure
brics-summit | 2023-08-22..2023-08-24 | 15 | Johannesburg ZA | members | https://clubofmozambique.com/news/factbox-key-facts-about-the-brics-2023-summit-242781/embed/ | unsure
brics-summit | 2024-10 | 16 | Kazan RU | members | github:Elango-Sagravia/geo-politics:outstatic/content/blogs/brics-summit-moldova-votes-yes-israel-documents-leaked.md
brics-summit | 2025-07-06..2025-07-07 | 17 | Rio de Janeiro BR | members | https://sputnikglobe.com/20250706/brics-returns-to-brazil--17th-summit-kicks-off-in-rio-1122399843.html

asean-summit | 1976-02-23..1976-02-24 | 1 | Bali ID | - | https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean-summits-has-indonesia-hosted-the-most
  agreement | en | Treaty of Amity and Cooperation in Southeast Asia
  declaration | en | Declaration of ASEAN Concord
asean-summit | 1977-08-04..1977-08-05 | 2 | Kuala Lumpur MY | - | =
asean-summit | 1987-12-14..1987-12-15 | 3 | Manila PH | - | =
  declaration | en | Manila Declaration 1987
asean-summit | 1992-01-27..1992-01-29 | 4 | Singapore SG | - | =
  declaration | en | Singapore Declaration
asean-summit | 1995-12-14..1995-12-15 | 5 | Bangkok TH | - | =
  declaration | en | Bangkok Declaration
asean-summit | 1998-12-15..1998-12-16 | 6 | Hanoi VN | - | =
  declaration | en | Hanoi Declaration
  plan | en | Hanoi Plan of Action
asean-summit | 2001-11-05..2001-11-06 | 7 | Bandar Seri Begawan BN | members | =
asean-summit | 2002-11-04..2002-11-05 | 8 | Phnom Penh KH | members | =
asean-summit | 2003-10-07..2003-10-08 | 9 | Bali ID | members | =
asean-summit | 2004-11-29..2004-11-30 | 10 | Vientiane LA | members | =
asean-summit | 2005-12-12..2005-12-14 | 11 | Kuala Lumpur MY | members | http://www.nongbua.ac.th/asean/page3.html
asean-summit | 2007-01-11..2007-01-14 | 12 | Cebu PH | members | =
asean-summit | 2007-11-18..2007-11-22 | 13 | Singapore SG | members | =
asean-summit | 2009-02-27..2009-03-01 | 14 | Hua Hin TH | members | =
asean-summit | 2009-10-23..2009-10-25 | 15 | Hua Hin TH | members | =
asean-summit | 2010-04-08..2010-04-09 | 16 | Hanoi VN | members | =
asean-summit | 2010-10-28..2010-10-30 | 17 | Hanoi VN | members | =
asean-summit | 2011-05-07..2011-05-08 | 18 | Jakarta ID | members | =
asean-summit | 2016-09-06 | 28 | Vientiane LA | members | http://ecns.cn/2016/09-06/225486.shtml
asean-summit | 2017-04-29 | 30 | Manila PH | members | http://www.xinhuanet.com//english/2017-04/29/c_136245337.htm
asean-summit | 2023-05-10..2023-05-11 | 42 | Labuan Bajo ID | members | https://databoks.katadata.co.id/en/political/statistics/40ae79e031c27e0/which-asean-summits-has-indonesia-hosted-the-most
asean-summit | 2023-09-05..2023-09-07 | 43 | Jakarta ID | members | =
asean-summit | 2025-10-26..2025-10-28 | 47 | Kuala Lumpur MY | members | https://menafn.com/1110248407/Forty-seventh-ASEAN-summit-kicks-off-in-Malaysia
east-asia-summit | 2014-11 | | Naypyidaw MM | - | github:dribbleware/modi-tours:src/js/visits.js

saarc-summit | 1985-12-07..1985-12-08 | 1 | Dhaka BD | BD BT IN LK MV NP PK | https://banglacapsule.com/Default.aspx?timeline=SAARC
  agreement | en | SAARC Charter
saarc-summit | 1986-11-16..1986-11-17 | 2 | Bengaluru IN | BD BT IN LK MV NP PK | =
saarc-summit | 1987-11-02..1987-11-04 | 3 | Kathmandu NP | BD BT IN LK MV NP PK | =
saarc-summit | 1988-12-29..1988-12-31 | 4 | Islamabad PK | BD BT IN LK MV NP PK | =
saarc-summit | 1990-11-21..1990-11-23 | 5 | Male MV | BD BT IN LK MV NP PK | =
saarc-summit | 1991-12-21 | 6 | Colombo LK | BD BT IN LK MV NP PK | =
saarc-summit | 1993-04-10..1993-04-11 | 7 | Dhaka BD | BD BT IN LK MV NP PK | =
saarc-summit | 1995-05-02..1995-05-04 | 8 | New Delhi IN | BD BT IN LK MV NP PK | =
saarc-summit | 1997-05-12..1997-05-14 | 9 | Male MV | BD BT IN LK MV NP PK | =
saarc-summit | 1998-07-29..1998-07-31 | 10 | Colombo LK | BD BT IN LK MV NP PK | =
saarc-summit | 2002-01-04..2002-01-06 | 11 | Kathmandu NP | BD BT IN LK MV NP PK | =
saarc-summit | 2004-01-04..2004-01-06 | 12 | Islamabad PK | BD BT IN LK MV NP PK | =
saarc-summit | 2005-11-12..2005-11-13 | 13 | Dhaka BD | BD BT IN LK MV NP PK | =
saarc-summit | 2007-04-03..2007-04-04 | 14 | New Delhi IN | members | =
saarc-summit | 2008-08-02..2008-08-04 | 15 | Colombo LK | members | =
saarc-summit | 2010-04-28..2010-04-29 | 16 | Thimphu BT | members | =
saarc-summit | 2011 | 17 | Addu MV | members | http://www.saarc-sec.org/SAARC-Summit/7/
saarc-summit | 2014 | 18 | Kathmandu NP | members | =
saarc-summit | 2016-11 | 19 | Islamabad PK | members | https://banglacapsule.com/Default.aspx?timeline=SAARC | postponed

oic-summit | 1969-09 | 1 | Rabat MA | - | https://ibuj.org/isbo/pages/ex_summit.htm
oic-summit | 1974-02-22..1974-02-24 | 2 | Lahore PK | - | =
oic-summit | 1981-01-25..1981-01-28 | 3 | Mecca SA | - | =
oic-summit | 1984-01-16..1984-01-19 | 4 | Casablanca MA | - | =
oic-summit | 1987-01-26..1987-01-29 | 5 | Kuwait City KW | - | =
oic-summit | 1991-12-09..1991-12-11 | 6 | Dakar SN | - | =
oic-summit | 1994-12-13..1994-12-15 | 7 | Casablanca MA | - | =
oic-summit | 1997-12-09..1997-12-11 | 8 | Tehran IR | - | =
oic-summit | 2000-11-16..2000-11-17 | 9 | Doha QA | - | =
oic-summit | 2003-10-16..2003-10-17 | 10 | Putrajaya MY | - | =
oic-summit | 2019-05-31..2019-06-01 | 14 | Mecca SA | - | https://sobjano.com/341882/oic
oic-summit | 2024-05-04..2024-05-05 | 15 | Banjul GM | - | https://menafn.com/1108177237/The-15th-Islamic-Summit-Conference-Concludes-with-the-Adoption-of-the-Banjul-Declaration
  declaration | en | Banjul Declaration
d8-summit | 1997-06-15 | 1 | Istanbul TR | members | https://www.d8dhaka.com/about-us/
  declaration | en | Istanbul Declaration
d8-summit | 1999-03-01..1999-03-02 | 2 | Dhaka BD | members | http://www.hartford-hwp.com/archives/27/index-bbba.html
d8-summit | 2004-02 | | Tehran IR | members | https://www.aljazeera.com/archive/2006/05/200849125723737259.html
d8-summit | 2006-05-13 | 5 | Bali ID | members | https://twocircles.net/?p=87629
d8-summit | 2012 | 8 | Islamabad PK | members | https://www.brecorder.com/news/40081564/pm-to-lead-delegation-at-d-8-summit
  declaration | en | Islamabad Declaration
d8-summit | 2021-04-08 | 10 | BD | members | https://www.observerbd.com/news.php?id=307339 | video
  declaration | en | Dhaka Declaration
d8-summit | 2024-12-19 | 11 | Cairo EG | members | https://myexaminer.net/Argues/view/4119789569
d8-council-of-ministers | 2008-07-06 | 11 | Kuala Lumpur MY | members | https://twocircles.net/2008jul05/details_d_8_summit_malaysia.html

nam-summit | 1961-09-01..1961-09-06 | 1 | Belgrade RS | - | https://namvenezuela.org/?us_portfolio=project-image
nam-summit | 1964 | 2 | Cairo EG | - | https://mnoal.org/nam-summits/
nam-summit | 1970 | 3 | Lusaka ZM | - | =
nam-summit | 1973 | 4 | Algiers DZ | - | =
nam-summit | 1976 | 5 | Colombo LK | - | =
nam-summit | 1979 | 6 | Havana CU | - | =
nam-summit | 1983 | 7 | New Delhi IN | - | =
nam-summit | 1986 | 8 | Harare ZW | - | =
nam-summit | 1989 | 9 | Belgrade RS | - | =
nam-summit | 1992 | 10 | Jakarta ID | - | =
nam-summit | 1995 | 11 | Cartagena CO | - | =
nam-summit | 1998 | 12 | Durban ZA | - | =
nam-summit | 2003 | 13 | Kuala Lumpur MY | - | =
nam-summit | 2006-09-11..2006-09-16 | 14 | Havana CU | - | http://ieg.stakeholderforum.org/index.php?id=nam
nam-summit | 2009-07-15..2009-07-16 | 15 | Sharm El Sheikh EG | - | https://www.zambiawatchdog.com/rb-to-attend-non-alligned-movement-summit-in-egypt/ | unsure
nam-summit | 2016-09-17..2016-09-18 | 17 | VE | - | https://mnoal.org/nam-summits/
arab-league-summit | 1946-05-28..1946-05-29 | | EG | EG IQ JO LB SA SY YE | https://pledgetimes.com/emergency-and-ordinary-prominent-stations-in-the-history-of-arab-summits/
arab-league-summit | 1956-11-13 | | Beirut LB | - | =
arab-league-summit | 1964-01-13..1964-01-17 | 1 | Cairo EG | - | =
arab-league-summit | 1964-09-05..1964-09-11 | 2 | Alexandria EG | - | =
arab-league-summit | 1965-09 | 3 | Casablanca MA | - | https://www.encyclopedia.com/humanities/encyclopedias-almanacs-transcripts-and-maps/arab-league-summits
arab-league-summit | 1967-08-29..1967-09-01 | 4 | Khartoum SD | - | =
arab-league-summit | 1969-12 | 5 | Rabat MA | - | =
arab-league-summit | 1970-09 | | Cairo EG | - | https://www.kuna.net.kw/ArticlePrintPage.aspx?id=2785014&language=en
arab-league-summit | 1973-11 | 6 | Algiers DZ | - | https://www.encyclopedia.com/humanities/encyclopedias-almanacs-transcripts-and-maps/arab-league-summits
arab-league-summit | 1974-10 | 7 | Rabat MA | - | =
arab-league-summit | 1976-10 | 8 | Cairo EG | - | =
arab-league-summit | 1978-11 | 9 | Baghdad IQ | - | =
arab-league-summit | 1979-11 | 10 | Tunis TN | - | =
arab-league-summit | 1980-11 | 11 | Amman JO | - | =
arab-league-summit | 1981-11 | 12 | Fez MA | - | =
arab-league-summit | 1982-09 | | Fez MA | - | =
arab-league-summit | 2018-04-15 | 29 | SA | - | https://menafn.com/qn_news_story_s.aspx?storyid=1096734653&title=Kuwait-Saudi-Arabia-to-host-29th-Arab-Summit-amid-regional-challenges&src=RSS | unsure
arab-league-summit | 2023-05 | 32 | Jeddah SA | - | https://usmuslims.com/arab-leaders-to-attend-32nd-summit-in-saudi-arabia-208677h.htm
arab-league-summit | 2025-05-17 | 34 | Baghdad IQ | - | https://en.wikipedia.org/wiki/2025_Arab_League_summit
au-assembly | 2025-02-15..2025-02-16 | 38 | Addis Ababa ET | - | https://www.capitalfm.co.ke/news/2025/02/au-assembly-kicks-off-in-addis-ababa-where-leaders-will-elect-fakis-successor/?utm_source=rss&utm_medium=rss&utm_campaign=au-assembly-kicks-off-in-addis-ababa-where-leaders-will-elect-fakis-successor
apec-leaders-meeting | 1993-11 | 1 | US | - | http://www.china.org.cn/e-apec/apec/6.htm
apec-leaders-meeting | 1994-11-15 | 2 | Bogor ID | - | =
apec-leaders-meeting | 1997 | | Vancouver CA | - | https://opera.liputan6.com/tag/apec/text
apec-leaders-meeting | 2022 | | Bangkok TH | members | https://www.apec.org/about-us/about-apec/history.aspx

cop-climate | 1995-03-28..1995-04-07 | 1 | Berlin DE | - | https://bdjobbooks.com/%E0%A6%9C%E0%A6%BE%E0%A6%A4%E0%A6%BF%E0%A6%B8%E0%A6%82%E0%A6%98-%E0%A6%9C%E0%A6%B2%E0%A6%AC%E0%A6%BE%E0%A6%AF%E0%A6%BC%E0%A7%81-%E0%A6%B8%E0%A6%AE%E0%A7%8D%E0%A6%AE%E0%A7%87%E0%A6%B2%E0%A6%A8/
cop-climate | 1996-07-08..1996-07-19 | 2 | Geneva CH | - | =
cop-climate | 1997-12-01 | 3 | Kyoto JP | - | =
cop-climate | 1998-11-02..1998-11-13 | 4 | Buenos Aires AR | - | =
cop-climate | 1999-10-25..1999-11-05 | 5 | Bonn DE | - | =
cop-climate | 2000-11-13..2000-11-24 | 6 | The Hague NL | - | =
cop-climate | 2001-10-29 | 7 | Marrakesh MA | - | =
cop-climate | 2002-10-23..2002-11-01 | 8 | New Delhi IN | - | =
cop-climate | 2003-12-01..2003-12-12 | 9 | Milan IT | - | =
cop-climate | 2004-12-06..2004-12-17 | 10 | Buenos Aires AR | - | =
cop-climate | 2005-11-28..2005-12-09 | 11 | Montreal CA | - | =
cop-climate | 2006-11-06..2006-11-17 | 12 | Nairobi KE | - | =
cop-climate | 2007-12-03..2007-12-14 | 13 | Bali ID | - | =
cop-climate | 2008-12-01..2008-12-12 | 14 | Poznan PL | - | =
cop-climate | 2009 | 15 | Copenhagen DK | - | https://moibkeab.blogspot.com/2019/11/united-nations-climate-change-conference.html
cop-climate | 2010 | 16 | Cancun MX | - | =
cop-climate | 2011 | 17 | Durban ZA | - | =
cop-climate | 2012 | 18 | Doha QA | - | =
cop-climate | 2013 | 19 | Warsaw PL | - | =
cop-climate | 2014 | 20 | Lima PE | - | =
cop-climate | 2015 | 21 | Paris FR | - | =
cop-climate | 2016 | 22 | Marrakesh MA | - | =
cop-climate | 2017 | 23 | Bonn DE | - | =
cop-climate | 2018 | 24 | Katowice PL | - | =

quad-leaders-summit | 2024-09-21 | | Wilmington US | members | https://sproutwired.com/biden-says-alliances-with-japan-australia-and-india-are-here-to-stay-world-and-science
antalya-diplomacy-forum | 2022-03-11..2022-03-13 | 2 | Antalya TR | - | https://www.hurriyetdailynews.com/turkey-to-hold-2nd-antalya-diplomacy-forum-in-march-171653 | unsure
antalya-diplomacy-forum | 2024-03-01..2024-03-03 | 3 | Antalya TR | - | https://www.dailysabah.com/politics/diplomacy/turkiyes-antalya-diplomacy-forum-brings-together-top-names | unsure
`
