// Office holders of states further away, of whom headlines tell the surname alone. Columns: see ../holders.ts.

export const widerWorld = `
William Ruto | KE | president | 2022-09 |  |
Uhuru Kenyatta | KE | president | 2013-04 | 2022-09 |
Musalia Mudavadi | KE | foreign-minister | 2023-10 |  |
Yoweri Museveni | UG | president | 1986-01 |  |
Paul Kagame | RW | president | 2000-03 |  |
Olivier Nduhungirehe | RW | foreign-minister | 2024-06 |  |
Vincent Biruta | RW | foreign-minister | 2019-11 | 2024-06 |
Félix Tshisekedi | CD | president | 2019-01 |  | Felix Tshisekedi
Évariste Ndayishimiye | BI | president | 2020-06 |  | Evariste Ndayishimiye
Bola Tinubu | NG | president | 2023-05 |  |
Muhammadu Buhari | NG | president | 2015-05 | 2023-05 |
Yusuf Tuggar | NG | foreign-minister | 2023-08 |  |
Geoffrey Onyeama | NG | foreign-minister | 2015-11 | 2023-05 |
John Mahama | GH | president | 2012-07 | 2017-01 |
John Mahama | GH | president | 2025-01 |  |
Nana Akufo-Addo | GH | president | 2017-01 | 2025-01 |
Samuel Okudzeto Ablakwa | GH | foreign-minister | 2025-02 |  |
Bassirou Diomaye Faye | SN | president | 2024-04 |  |
Ousmane Sonko | SN | prime-minister | 2024-04 |  |
Alassane Ouattara | CI | president | 2010-12 |  |
Assimi Goïta | ML | president | 2021-05 |  | Assimi Goita
Abdoulaye Diop | ML | foreign-minister | 2021-06 |  |
Ibrahim Boubacar Keïta | ML | president | 2013-09 | 2020-08 | Ibrahim Boubacar Keita
Ibrahim Traoré | BF | president | 2022-09 |  | Ibrahim Traore
Karamoko Jean Marie Traoré | BF | foreign-minister | 2023-12 |  | Karamoko Jean Marie Traore
Abdourahamane Tiani | NE | president | 2023-07 |  |
Mohamed Bazoum | NE | president | 2021-04 | 2023-07 |
Bakary Yaou Sangaré | NE | foreign-minister | 2023-08 |  | Bakary Yaou Sangare
Faure Gnassingbé | TG | president | 2005-05 |  | Faure Gnassingbe
Robert Dussey | TG | foreign-minister | 2013-09 |  |
Paul Biya | CM | president | 1982-11 |  |
João Lourenço | AO | president | 2017-09 |  | Joao Lourenco
Hage Geingob | NA | president | 2015-03 | 2024-02 |
Netumbo Nandi-Ndaitwah | NA | president | 2025-03 |  |
Emmerson Mnangagwa | ZW | president | 2017-11 |  |
Hakainde Hichilema | ZM | president | 2021-08 |  |
Daniel Chapo | MZ | president | 2025-01 |  |
Filipe Nyusi | MZ | president | 2015-01 | 2025-01 |
Gedion Timothewos | ET | foreign-minister | 2024-10 |  |
Abdelmadjid Tebboune | DZ | president | 2019-12 |  |
Ahmed Attaf | DZ | foreign-minister | 2023-03 |  |
Nasser Bourita | MA | foreign-minister | 2017-04 |  |
Kais Saied | TN | president | 2019-10 |  |
Mohamed al-Menfi | LY | head-of-state | 2021-03 |  |
Abdul Hamid Dbeibah | LY | prime-minister | 2021-03 |  |
Sameh Shoukry | EG | foreign-minister | 2014-06 | 2024-07 |
Naledi Pandor | ZA | foreign-minister | 2019-05 | 2024-06 |
Ronald Lamola | ZA | foreign-minister | 2024-06 |  |
Jacob Zuma | ZA | president | 2009-05 | 2018-02 |
Joseph Boakai | LR | president | 2024-01 |  |
Adama Barrow | GM | president | 2017-01 |  |
Mamady Doumbouya | GN | president | 2021-10 |  |
Gabriel Boric | CL | president | 2022-03 | 2026-03 |
Michelle Bachelet | CL | president | 2014-03 | 2018-03 |
Sebastián Piñera | CL | president | 2018-03 | 2022-03 | Sebastian Pinera
Sebastián Piñera | CL | president | 2010-03 | 2014-03 | Sebastian Pinera
Alberto van Klaveren | CL | foreign-minister | 2023-03 | 2026-03 |
Gustavo Petro | CO | president | 2022-08 |  |
Iván Duque | CO | president | 2018-08 | 2022-08 | Ivan Duque
Daniel Noboa | EC | president | 2023-11 |  |
Guillermo Lasso | EC | president | 2021-05 | 2023-11 |
Rafael Correa | EC | president | 2007-01 | 2017-05 |
Evo Morales | BO | president | 2006-01 | 2019-11 |
Santiago Peña | PY | president | 2023-08 |  | Santiago Pena
Mario Abdo Benítez | PY | president | 2018-08 | 2023-08 | Mario Abdo Benitez
Rubén Ramírez Lezcano | PY | foreign-minister | 2023-08 |  | Ruben Ramirez Lezcano
Yamandú Orsi | UY | president | 2025-03 |  | Yamandu Orsi
Luis Lacalle Pou | UY | president | 2020-03 | 2025-03 |
Tabaré Vázquez | UY | president | 2015-03 | 2020-03 | Tabare Vazquez
Mario Lubetkin | UY | foreign-minister | 2025-03 |  |
Dina Boluarte | PE | president | 2022-12 | 2025-10 |
Alberto Fernández | AR | president | 2019-12 | 2023-12 | Alberto Fernandez
Mauricio Macri | AR | president | 2015-12 | 2019-12 |
Gerardo Werthein | AR | foreign-minister | 2024-10 | 2025-10 |
Pablo Quirno | AR | foreign-minister | 2025-10 |  |
Diana Mondino | AR | foreign-minister | 2023-12 | 2024-10 |
Mauro Vieira | BR | foreign-minister | 2023-01 |  |
Dilma Rousseff | BR | president | 2011-01 | 2016-08 |
Claudia Sheinbaum | MX | president | 2024-10 |  |
Andrés Manuel López Obrador | MX | president | 2018-12 | 2024-10 | Andres Manuel Lopez Obrador
Marcelo Ebrard | MX | foreign-minister | 2018-12 | 2023-06 |
Juan Ramón de la Fuente | MX | foreign-minister | 2024-10 |  | Juan Ramon de la Fuente
Miguel Díaz-Canel | CU | president | 2018-04 |  | Miguel Diaz-Canel
Nayib Bukele | SV | president | 2019-06 |  |
Bernardo Arévalo | GT | president | 2024-01 |  | Bernardo Arevalo
Luis Abinader | DO | president | 2020-08 |  |
Mohamad Hasan | MY | foreign-minister | 2023-12 |  |
Retno Marsudi | ID | foreign-minister | 2014-10 | 2024-10 |
Lawrence Wong | SG | prime-minister | 2024-05 |  |
Lee Hsien Loong | SG | prime-minister | 2004-08 | 2024-05 |
Vivian Balakrishnan | SG | foreign-minister | 2015-10 |  |
Hun Manet | KH | prime-minister | 2023-08 |  |
Prak Sokhonn | KH | foreign-minister | 2016-04 | 2023-08 |
Prak Sokhonn | KH | foreign-minister | 2024-11 |  |
Bui Thanh Son | VN | foreign-minister | 2021-04 | 2025-08 |
Luong Cuong | VN | president | 2024-10 |  |
Anutin Charnvirakul | TH | prime-minister | 2025-09 |  |
Srettha Thavisin | TH | prime-minister | 2023-08 | 2024-08 |
Paetongtarn Shinawatra | TH | prime-minister | 2024-08 | 2025-08 |
Prayut Chan-o-cha | TH | prime-minister | 2014-08 | 2023-08 |
Maris Sangiampongsa | TH | foreign-minister | 2024-04 | 2025-08 |
Sihasak Phuangketkeow | TH | foreign-minister | 2025-09 |  |
Don Pramudwinai | TH | foreign-minister | 2015-08 | 2023-09 |
Enrique Manalo | PH | foreign-minister | 2022-07 | 2025-06 |
Thongsavanh Phomvihane | LA | foreign-minister | 2024-11 |  |
Sonexay Siphandone | LA | prime-minister | 2022-12 |  |
Thongloun Sisoulith | LA | president | 2021-03 |  |
Saleumxay Kommasith | LA | foreign-minister | 2016-04 | 2024-11 |
Anura Kumara Dissanayake | LK | president | 2024-09 |  |
Ranil Wickremesinghe | LK | president | 2022-07 | 2024-09 |
Gotabaya Rajapaksa | LK | president | 2019-11 | 2022-07 |
Ali Sabry | LK | foreign-minister | 2022-07 | 2024-09 |
Vijitha Herath | LK | foreign-minister | 2024-09 |  |
Pushpa Kamal Dahal | NP | prime-minister | 2022-12 | 2024-07 |
Arzu Rana Deuba | NP | foreign-minister | 2024-07 | 2025-09 |
Sushila Karki | NP | prime-minister | 2025-09 |  |
Muhammad Yunus | BD | head-of-government | 2024-08 | 2026-02 |
AK Abdul Momen | BD | foreign-minister | 2019-01 | 2024-01 |
Mohamed Muizzu | MV | president | 2023-11 |  |
Tshering Tobgay | BT | prime-minister | 2024-01 |  |
Marise Payne | AU | foreign-minister | 2018-08 | 2022-05 |
Christopher Luxon | NZ | prime-minister | 2023-11 |  |
James Marape | PG | prime-minister | 2019-05 |  |
Sitiveni Rabuka | FJ | prime-minister | 2022-12 |  |
Ram Nath Kovind | IN | president | 2017-07 | 2022-07 |
Pranab Mukherjee | IN | president | 2012-07 | 2017-07 |
Om Birla | IN | speaker | 2019-06 |  |
Nawaz Sharif | PK | prime-minister | 2013-06 | 2017-07 |
Nabih Berri | LB | speaker | 1992-10 |  |
Youssef Raggi | LB | foreign-minister | 2025-02 |  |
Abdullah Al-Yahya | KW | foreign-minister | 2024-01 |  |
Rashad al-Alimi | YE | head-of-state | 2022-04 |  |
Bart De Wever | BE | prime-minister | 2025-02 |  |
Maxime Prévot | BE | foreign-minister | 2025-02 |  | Maxime Prevot
Alexander De Croo | BE | prime-minister | 2020-10 | 2025-02 |
Hadja Lahbib | BE | foreign-minister | 2022-07 | 2024-12 |
Mark Rutte | NL | prime-minister | 2010-10 | 2024-07 |
Dick Schoof | NL | prime-minister | 2024-07 | 2026-02 |
Caspar Veldkamp | NL | foreign-minister | 2024-07 | 2025-08 |
David van Weel | NL | foreign-minister | 2025-09 |  |
Luc Frieden | LU | prime-minister | 2023-11 |  |
Xavier Bettel | LU | prime-minister | 2013-12 | 2023-11 |
Xavier Bettel | LU | foreign-minister | 2023-11 |  |
Micheál Martin | IE | prime-minister | 2025-01 |  | Micheal Martin
Mette Frederiksen | DK | prime-minister | 2019-06 |  |
Lars Løkke Rasmussen | DK | foreign-minister | 2022-12 |  | Lars Lokke Rasmussen
Ulf Kristersson | SE | prime-minister | 2022-10 |  |
Maria Malmer Stenergard | SE | foreign-minister | 2024-09 |  |
Tobias Billström | SE | foreign-minister | 2022-10 | 2024-09 | Tobias Billstrom
Jonas Gahr Støre | NO | prime-minister | 2021-10 |  | Jonas Gahr Store
Espen Barth Eide | NO | foreign-minister | 2023-10 |  |
Kristrún Frostadóttir | IS | prime-minister | 2024-12 |  | Kristrun Frostadottir
Andrej Plenković | HR | prime-minister | 2016-10 |  | Andrej Plenkovic
Gordan Grlić Radman | HR | foreign-minister | 2019-07 |  | Gordan Grlic Radman
Zoran Milanović | HR | president | 2020-02 |  | Zoran Milanovic
Robert Golob | SI | prime-minister | 2022-06 |  |
Tanja Fajon | SI | foreign-minister | 2022-06 |  |
Hristijan Mickoski | MK | prime-minister | 2024-06 |  |
Timčo Mucunski | MK | foreign-minister | 2024-06 |  | Timco Mucunski
Milojko Spajić | ME | prime-minister | 2023-10 |  | Milojko Spajic
Jakov Milatović | ME | president | 2023-05 |  | Jakov Milatovic
Robert Abela | MT | prime-minister | 2020-01 |  |
Rosen Zhelyazkov | BG | prime-minister | 2025-01 |  |
Georg Georgiev | BG | foreign-minister | 2025-01 |  |
Nicușor Dan | RO | president | 2025-05 |  | Nicusor Dan
Ilie Bolojan | RO | prime-minister | 2025-06 |  |
Oana Țoiu | RO | foreign-minister | 2025-06 |  | Oana Toiu
Marko Đurić | RS | foreign-minister | 2024-05 |  | Marko Djuric
Ivica Dačić | RS | foreign-minister | 2022-10 | 2024-05 | Ivica Dacic
Elmedin Konaković | BA | foreign-minister | 2023-01 |  | Elmedin Konakovic
Nikos Dendias | GR | foreign-minister | 2019-07 | 2023-06 |
Constantinos Kombos | CY | foreign-minister | 2023-03 |  |
Luís Montenegro | PT | prime-minister | 2024-04 |  | Luis Montenegro
Evika Siliņa | LV | prime-minister | 2023-09 |  | Evika Silina
Juraj Blanár | SK | foreign-minister | 2023-10 |  | Juraj Blanar
Peter Pellegrini | SK | president | 2024-06 |  |
Igor Grosu | MD | speaker | 2021-07 |  |
`
