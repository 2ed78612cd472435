// Past meetings of NATO, the European Union, the European Political Community, the OSCE and those around the war in
// Ukraine. Columns: see ../history.ts.

export const europe = `
nato-summit | 1957-12-16..1957-12-19 | | Paris FR | members | https://howlingpixel.com/i-en/NATO_summit
nato-summit | 1974-06-26 | | Brussels BE | members | =
nato-summit | 1975-05-29..1975-05-30 | | Brussels BE | members | =
nato-summit | 1977-05-10..1977-05-11 | | London GB | members | =
nato-summit | 1978-05-30..1978-05-31 | | Washington US | members | =
nato-summit | 1982-06-10 | | Bonn DE | members | =
nato-summit | 1985-11-21 | | Brussels BE | members | =
nato-summit | 1988-03-02..1988-03-03 | | Brussels BE | members | =
nato-summit | 1989-05-29..1989-05-30 | | Brussels BE | members | =
nato-summit | 1989-12-04 | | Brussels BE | members | =
nato-summit | 1990-07-05..1990-07-06 | | London GB | members | =
nato-summit | 1991-11-07..1991-11-08 | | Rome IT | members | =
nato-summit | 1994-01-10..1994-01-11 | | Brussels BE | members | =
nato-summit | 1997-05-27 | | Paris FR | members | =
nato-summit | 1997-07-08..1997-07-09 | | Madrid ES | members | =
nato-summit | 1999-04-23..1999-04-25 | | Washington US | members | =
nato-summit | 2001-06-13 | | Brussels BE | members | =
nato-summit | 2002-05-28 | | Rome IT | members + RU | https://debianws.lexgopc.com/wiki143/index.php?title=NATO_summit
nato-summit | 2002-11-21..2002-11-22 | | Prague CZ | members | https://howlingpixel.com/i-en/NATO_summit
nato-summit | 2004-06-28..2004-06-29 | | Istanbul TR | members | =
nato-summit | 2005-02-22 | | Brussels BE | members | https://rappnato.esteri.it/rapp_nato_bruxelles/en/comunicazione/summit
nato-summit | 2006-11-28..2006-11-29 | | Riga LV | members | https://howlingpixel.com/i-en/NATO_summit
nato-summit | 2008-04-02..2008-04-04 | | Bucharest RO | members | =
nato-summit | 2009-04-03..2009-04-04 | | Strasbourg FR | members | http://www.chicagonato.org/past-nato-summits-pages-251.php
nato-summit | 2010-11-19..2010-11-20 | | Lisbon PT | members | https://howlingpixel.com/i-en/NATO_summit
nato-summit | 2012-05-20..2012-05-21 | | Chicago US | members | =
nato-summit | 2014-09-04..2014-09-05 | | Newport GB | members | =
nato-summit | 2016-07-08..2016-07-09 | | Warsaw PL | members | =
nato-summit | 2017-05-25 | | Brussels BE | members | =
nato-summit | 2018-07-11..2018-07-12 | | Brussels BE | members | =
nato-summit | 2019-12-03..2019-12-04 | | London GB | members | https://rappnato.esteri.it/rapp_nato_bruxelles/en/comunicazione/summit
nato-summit | 2021-06-14 | | Brussels BE | members | =
nato-summit | 2022-02-25 | | | members | https://debianws.lexgopc.com/wiki143/index.php?title=NATO_summit | video
nato-summit | 2022-03-24 | | Brussels BE | members | https://findatwiki.com/2022_Brussels_extraordinary_summit
nato-summit | 2022-06-29..2022-06-30 | | Madrid ES | members | https://en.wikipedia.org/wiki/2022_Madrid_NATO_summit
nato-summit | 2023-07-11..2023-07-12 | | Vilnius LT | members | https://www.wikimili.com/en/NATO_summit
nato-summit | 2024-07-09..2024-07-11 | | Washington US | members | https://en.wikipedia.org/wiki/en:NATO_summit
nato-summit | 2025-06-24..2025-06-25 | | The Hague NL | members | https://censor.net/en/news/3560814/erdo-an-nato-summit-2026-to-be-held-in-ankara
nato-summit | 2026-07-07..2026-07-08 | | Ankara TR | members | https://www.gazeta.ru/politics/news/2025/08/19/26530832.shtml | announced

european-council | 2010-02-11 | | Brussels BE | members | github:wenhuchen/Table-Fact-Checking:data/all_csv/2-11948277-2.html.csv@2ab782ba42b5808076ac91fec846473aa5315a79
european-council | 2010-03-25..2010-03-26 | | Brussels BE | members | =
european-council | 2010-06-17 | | Brussels BE | members | =
european-council | 2010-09-16 | | Brussels BE | members | =
european-council | 2010-10-28..2010-10-29 | | Brussels BE | members | =
european-council | 2010-12-16..2010-12-17 | | Brussels BE | members | =
european-council | 2011-02-04 | | Brussels BE | members | =
european-council | 2011-03-11 | | Brussels BE | members | =
european-council | 2011-03-24..2011-03-25 | | Brussels BE | members | =
european-council | 2011-06-23..2011-06-24 | | Brussels BE | members | =
european-council | 2011-10-23 | | Brussels BE | members | =
european-council | 2011-12-08..2011-12-09 | | Brussels BE | members | =
european-council | 2012-01-30 | | Brussels BE | members | =
european-council | 2012-03-01..2012-03-02 | | Brussels BE | members | =
european-council | 2012-05-23 | | Brussels BE | members | =
european-council | 2012-06-28..2012-06-29 | | Brussels BE | members | =
european-council | 2012-10-18..2012-10-19 | | Brussels BE | members | =
european-council | 2012-11-22..2012-11-23 | | Brussels BE | members | =
european-council | 2012-12-13..2012-12-14 | | Brussels BE | members | =
european-council | 2013-02-07..2013-02-08 | | Brussels BE | members | =
european-council | 2013-03-14..2013-03-15 | | Brussels BE | members | =
european-council | 2013-05-22 | | Brussels BE | members | =

epc-summit | 2022-10-06 | 1 | Prague CZ | - | https://en.wikipedia.org/wiki/1st_European_Political_Community_Summit
epc-summit | 2023-06-01 | 2 | Bulboaca MD | - | https://en.wikipedia.org/wiki/2nd_European_Political_Community_Summit
epc-summit | 2023-10-05 | 3 | Granada ES | - | https://moldova1.md/p/16988/european-political-community-summit-begins-in-granada-the-enlargement-of-the-european-union-under-discussion
epc-summit | 2024-07 | 4 | GB | - | https://wikimili.com/en/6th_European_Political_Community_Summit
epc-summit | 2024-11-07 | 5 | Budapest HU | - | https://moldovalive.md/president-maia-sandu-leaves-for-budapest-where-the-5th-european-political-community-summit-is-taking-place | unsure
epc-summit | 2025-05-16 | 6 | Tirana AL | - | https://en.vestikavkaza.ru/material/175456
epc-summit | 2025-10-02 | 7 | Copenhagen DK | - | https://europeanwesternbalkans.com/2025/10/02/security-and-ukraine-top-the-agenda
epc-summit | 2026 | 8 | AM | - | https://mediamax.am/en/news/foreignpolicy/57877/ | announced
epc-summit | 2027 | | CH | - | https://en.vestikavkaza.ru/material/175456 | announced
epc-summit | 2028 | | AZ | - | = | announced

osce-ministerial-council | 1997 | 6 | Copenhagen DK | - | https://osce.org/node/58731
osce-ministerial-council | 2025-12-04..2025-12-05 | 32 | Vienna AT | members | https://www.gov.pl/web/osce/osce-ministerial-council

ramstein-contact-group | 2022-04-26 | 1 | Ramstein DE | - | https://daytimepost.com/world/pentagon-announces-ramstein-this-week-via-video-conference/
ramstein-contact-group | 2023-03-15 | 10 | | - | https://babel.ua/en/news/92650-the-eleventh-meeting-in-the-rammstein-format-will-be-held-on-april-21-the-meeting-will-be-face-to-face | video
ramstein-contact-group | 2025-02-12 | | Brussels BE | - | https://euromaidanpress.com/2025/03/06/uk-germany-to-take-over-ramstein-group-leadership-as-us-abandons-military-aid-to-ukraine
`
