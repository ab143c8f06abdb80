/** Posts: message reference numbers observed in telegrams, and the Central Foreign Policy Files of the National Archives. */
export const postTable = `
ABIDJAN: Abidjan, Cote d'Ivoire
ABU DHABI: Abu Dhabi, United Arab Emirates
ABUJA: Abuja, Nigeria
ACAPULCO: Acapulco, Mexico
ACCRA: Accra, Ghana
ADANA: Adana, Turkey
ADDIS ABABA: Addis Ababa, Ethiopia
AIT TAIPEI: Taipei (American Institute), Taiwan
ALEXANDRIA: Alexandria, Egypt
ALGIERS: Algiers, Algeria
ALMATY: Almaty, Kazakhstan
AMMAN: Amman, Jordan
AMSTERDAM: Amsterdam, Netherlands
ANKARA: Ankara, Turkey
ANTANANARIVO: Antananarivo, Madagascar
ANTWERP: Antwerp, Belgium
APIA: Apia, Samoa
ASHGABAT: Ashgabat, Turkmenistan
ASMARA: Asmara, Eritrea
ASTANA: Astana, Kazakhstan
ASUNCION: Asuncion, Paraguay
ATHENS: Athens, Greece
AUCKLAND: Auckland, New Zealand
BAGHDAD: Baghdad, Iraq
BAKU: Baku, Azerbaijan
BAMAKO: Bamako, Mali
BANDAR SERI BEGAWAN: Bandar Seri Begawan, Brunei
BANGKOK: Bangkok, Thailand
BANGUI: Bangui, Central African Republic
BANJUL: Banjul, The Gambia
BARCELONA: Barcelona, Spain
BARRANQUILLA: Barranquilla, Colombia
BASRAH: Basrah, Iraq
BEIJING: Beijing, China
BEIRUT: Beirut, Lebanon
BELEM: Belem, Brazil
BELFAST: Belfast, United Kingdom
BELGRADE: Belgrade, Serbia
BELIZE: Belize City, Belize
BELMOPAN: Belmopan, Belize
BERLIN: Berlin, Germany
BERN: Bern, Switzerland
BIEN HOA: Bien Hoa, South Vietnam
BILBAO: Bilbao, Spain
BISHKEK: Bishkek, Kyrgyzstan
BISSAU: Bissau, Guinea-Bissau
BLANTYRE: Blantyre, Malawi
BOGOTA: Bogota, Colombia
BOMBAY: Bombay, India
BONN: Bonn, Germany
BORDEAUX: Bordeaux, France
BRASILIA: Brasilia, Brazil
BRATISLAVA: Bratislava, Slovakia
BRAZZAVILLE: Brazzaville, Congo (Brazzaville)
BREMEN: Bremen, Germany
BRIDGETOWN: Bridgetown, Barbados
BRISBANE: Brisbane, Australia
BRUSSELS: Brussels, Belgium
BUCHAREST: Bucharest, Romania
BUDAPEST: Budapest, Hungary
BUENOS AIRES: Buenos Aires, Argentina
BUJUMBURA: Bujumbura, Burundi
BUKAVU: Bukavu, Zaire
CAIRO: Cairo, Egypt
CALCUTTA: Calcutta, India
CALGARY: Calgary, Canada
CALI: Cali, Colombia
CAN THO: Can Tho, South Vietnam
CANBERRA: Canberra, Australia
CAPE TOWN: Cape Town, South Africa
CARACAS: Caracas, Venezuela
CASABLANCA: Casablanca, Morocco
CD GENEVA: Conference on Disarmament, Geneva, Switzerland
CDC ATLANTA GA: Centers for Disease Control, Atlanta
CEBU: Cebu, Philippines
CHARLESTON: Charleston (financial service center), US
CHENGDU: Chengdu, China
CHENNAI: Chennai, India
CHIANG MAI: Chiang Mai, Thailand
CHISINAU: Chisinau, Moldova
CIUDAD JUAREZ: Ciudad Juarez, Mexico
COLOMBO: Colombo, Sri Lanka
CONAKRY: Conakry, Guinea
COPENHAGEN: Copenhagen, Denmark
COTONOU: Cotonou, Benin
CURACAO: Curacao, Netherlands Antilles
DA NANG: Da Nang, South Vietnam
DACCA: Dacca, Bangladesh
DAKAR: Dakar, Senegal
DAMASCUS: Damascus, Syria
DAR ES SALAAM: Dar es Salaam, Tanzania
DHAHRAN: Dhahran, Saudi Arabia
DHAKA: Dhaka, Bangladesh
DILI: Dili, Timor-Leste
DJIBOUTI: Djibouti
DOHA: Doha, Qatar
DOUALA: Douala, Cameroon
DUBAI: Dubai, United Arab Emirates
DUBLIN: Dublin, Ireland
DURBAN: Durban, South Africa
DUSHANBE: Dushanbe, Tajikistan
DUSSELDORF: Dusseldorf, Germany
EDINBURGH: Edinburgh, United Kingdom
FEST TWO: foreign emergency support team, second
FLORENCE: Florence, Italy
FRANKFURT: Frankfurt, Germany
FREETOWN: Freetown, Sierra Leone
FSI/NFATC: Foreign Service Institute training center
FUKUOKA: Fukuoka, Japan
GABORONE: Gaborone, Botswana
GENEVA: US mission, Geneva, Switzerland
GENOA: Genoa, Italy
GEORGETOWN: Georgetown, Guyana
GOTEBORG: Goteborg, Sweden
GRENADA: Grenada
GUADALAJARA: Guadalajara, Mexico
GUANGZHOU: Guangzhou, China
GUATEMALA: Guatemala City, Guatemala
GUAYAQUIL: Guayaquil, Ecuador
HALIFAX: Halifax, Canada
HAMBURG: Hamburg, Germany
HAMILTON: Hamilton, Bermuda
HANOI: Hanoi, Vietnam
HARARE: Harare, Zimbabwe
HAVANA: Havana (US interests section), Cuba
HELSINKI: Helsinki, Finland
HERMOSILLO: Hermosillo, Mexico
HILLAH: Hillah (REO), Iraq
HO CHI MINH CITY: Ho Chi Minh City, Vietnam
HONG KONG: Hong Kong
HYDERABAD: Hyderabad, India
IBADAN: Ibadan, Nigeria
IRAN REGIONAL PRESENCE OFFICE DUBAI: Iran regional presence office, Dubai, United Arab Emirates | IRANRPODUBAI
IRAN REGIONAL PRESENCE OFFICE DUBAI: Iran regional presence office, Dubai, United Arab Emirates | RPODUBAI
ISFAHAN: Isfahan, Iran
ISLAMABAD: Islamabad, Pakistan
ISTANBUL: Istanbul, Turkey
IZMIR: Izmir, Turkey
JAKARTA: Jakarta, Indonesia
JEDDAH: Jeddah, Saudi Arabia
JERUSALEM: Jerusalem
JIDDA: Jidda, Saudi Arabia
JOHANNESBURG: Johannesburg, South Africa
KABUL: Kabul, Afghanistan
KADUNA: Kaduna, Nigeria
KAMPALA: Kampala, Uganda
KARACHI: Karachi, Pakistan
KATHMANDU: Kathmandu, Nepal
KHARTOUM: Khartoum, Sudan
KHORRAMSHAHR: Khorramshahr, Iran
KIEV: Kiev, Ukraine
KIGALI: Kigali, Rwanda
KINGSTON: Kingston, Jamaica
KINSHASA: Kinshasa, Congo (Kinshasa)
KIRKUK: Kirkuk (REO), Iraq
KISANGANI: Kisangani, Zaire
KOLKATA: Kolkata, India
KOLONIA: Kolonia, Micronesia
KOROR: Koror, Palau
KRAKOW: Krakow, Poland
KUALA LUMPUR: Kuala Lumpur, Malaysia
KUWAIT: Kuwait
KYIV: Kyiv, Ukraine
LA PAZ: La Paz, Bolivia
LAGOS: Lagos, Nigeria
LAHORE: Lahore, Pakistan
LEIPZIG: Leipzig, Germany
LENINGRAD: Leningrad, Soviet Union
LIBREVILLE: Libreville, Gabon
LILONGWE: Lilongwe, Malawi
LIMA: Lima, Peru
LISBON: Lisbon, Portugal
LIVERPOOL: Liverpool, United Kingdom
LJUBLJANA: Ljubljana, Slovenia
LOME: Lome, Togo
LONDON: London, United Kingdom
LOURENCO MARQUES: Lourenco Marques, Mozambique
LUANDA: Luanda, Angola
LUBUMBASHI: Lubumbashi, Zaire
LUSAKA: Lusaka, Zambia
LUXEMBOURG: Luxembourg
LYON: Lyon, France
MADRAS: Madras, India
MADRID: Madrid, Spain
MAJURO: Majuro, Marshall Islands
MALABO: Malabo, Equatorial Guinea
MANAGUA: Managua, Nicaragua
MANAMA: Manama, Bahrain
MANILA: Manila, Philippines
MAPUTO: Maputo, Mozambique
MARACAIBO: Maracaibo, Venezuela
MARSEILLE: Marseille, France
MARTINIQUE: Martinique, French West Indies
MASERU: Maseru, Lesotho
MATAMOROS: Matamoros, Mexico
MAZATLAN: Mazatlan, Mexico
MBABANE: Mbabane, Swaziland
MEDAN: Medan, Indonesia
MEDELLIN: Medellin, Colombia
MELBOURNE: Melbourne, Australia
MERIDA: Merida, Mexico
MEXICALI: Mexicali, Mexico
MEXICO: Mexico City, Mexico
MILAN: Milan, Italy
MINSK: Minsk, Belarus
MOGADISCIO: Mogadiscio, Somalia
MOGADISHU: Mogadishu, Somalia
MONROVIA: Monrovia, Liberia
MONTERREY: Monterrey, Mexico
MONTEVIDEO: Montevideo, Uruguay
MONTREAL: Montreal, Canada
MOSCOW: Moscow, Russia
MOSUL: Mosul (REO), Iraq
MUMBAI: Mumbai, India
MUNICH: Munich, Germany
MUSCAT: Muscat, Oman
NAGOYA: Nagoya, Japan
NAHA: Naha, Japan
NAIROBI: Nairobi, Kenya
NAPLES: Naples, Italy
NASSAU: Nassau, The Bahamas
NDJAMENA: N'Djamena, Chad
NEW DELHI: New Delhi, India
NHA TRANG: Nha Trang, South Vietnam
NIAMEY: Niamey, Niger
NICE: Nice, France
NICOSIA: Nicosia, Cyprus
NOGALES: Nogales, Mexico
NOUAKCHOTT: Nouakchott, Mauritania
NUEVO LAREDO: Nuevo Laredo, Mexico
OPORTO: Oporto, Portugal
ORAN: Oran, Algeria
OSAKA KOBE: Osaka-Kobe, Japan
OSLO: Oslo, Norway
OTTAWA: Ottawa, Canada
OUAGADOUGOU: Ouagadougou, Burkina Faso
PALERMO: Palermo, Italy
PANAMA: Panama City, Panama
PARAMARIBO: Paramaribo, Suriname
PARIS: Paris, France
PARTO: series of telegrams from the Secretary's delegation
PEKING: Peking (US liaison office), China
PERTH: Perth, Australia
PESHAWAR: Peshawar, Pakistan
PHNOM PENH: Phnom Penh, Cambodia
PODGORICA: Podgorica, Montenegro
PONTA DELGADA: Ponta Delgada, Portugal
PORT AU PRINCE: Port-au-Prince, Haiti
PORT LOUIS: Port Louis, Mauritius
PORT MORESBY: Port Moresby, Papua New Guinea
PORT OF SPAIN: Port of Spain, Trinidad and Tobago
POZNAN: Poznan, Poland
PRAGUE: Prague, Czech Republic
PRAIA: Praia, Cape Verde
PRETORIA: Pretoria, South Africa
PRISTINA: Pristina, Kosovo
QUEBEC: Quebec, Canada
QUITO: Quito, Ecuador
RABAT: Rabat, Morocco
RANGOON: Rangoon, Burma
RECIFE: Recife, Brazil
REYKJAVIK: Reykjavik, Iceland
RIGA: Riga, Latvia
RIO DE JANEIRO: Rio de Janeiro, Brazil
RIYADH: Riyadh, Saudi Arabia
ROME: Rome, Italy
ROTTERDAM: Rotterdam, Netherlands
SAIGON: Saigon, South Vietnam
SALISBURY: Salisbury, Rhodesia
SALZBURG: Salzburg, Austria
SAN JOSE: San Jose, Costa Rica
SAN SALVADOR: San Salvador, El Salvador
SANAA: Sanaa, Yemen
SANTIAGO: Santiago, Chile
SANTO DOMINGO: Santo Domingo, Dominican Republic
SAO PAULO: Sao Paulo, Brazil
SAPPORO: Sapporo, Japan
SARAJEVO: Sarajevo, Bosnia and Herzegovina
SECDEF: Secretary of Defense
SECTO: series of telegrams from the travelling Secretary
SEOUL: Seoul, South Korea
SEVILLE: Seville, Spain
SHANGHAI: Shanghai, China
SHENYANG: Shenyang, China
SHIRAZ: Shiraz, Iran
SINGAPORE: Singapore
SKOPJE: Skopje, Macedonia
SOFIA: Sofia, Bulgaria
ST PETERSBURG: St Petersburg, Russia
STATE: Department of State
STOCKHOLM: Stockholm, Sweden
STRASBOURG: Strasbourg, France
STUTTGART: Stuttgart, Germany
SURABAYA: Surabaya, Indonesia
SUVA: Suva, Fiji
SYDNEY: Sydney, Australia
TABRIZ: Tabriz, Iran
TAIPEI: Taipei (American Institute), Taiwan
TALLINN: Tallinn, Estonia
TANANARIVE: Tananarive, Malagasy Republic
TANGIER: Tangier, Morocco
TASHKENT: Tashkent, Uzbekistan
TBILISI: Tbilisi, Georgia
TEGUCIGALPA: Tegucigalpa, Honduras
TEHRAN: Tehran, Iran
TEL AVIV: Tel Aviv, Israel
THE HAGUE: The Hague, Netherlands
THESSALONIKI: Thessaloniki, Greece
TIJUANA: Tijuana, Mexico
TIRANA: Tirana, Albania
TOKYO: Tokyo, Japan
TORONTO: Toronto, Canada
TOSEC: series of telegrams to the travelling Secretary
TRIESTE: Trieste, Italy
TRIPOLI: Tripoli, Libya
TUNIS: Tunis, Tunisia
TURIN: Turin, Italy
UDORN: Udorn, Thailand
ULAANBAATAR: Ulaanbaatar, Mongolia
UNVIE VIENNA: US mission to the international organizations, Vienna, Austria
US DELEGATION MBFR VIENNA: US delegation to the talks on force reductions (MBFR), Vienna, Austria | MBFRVIENNA
US DELEGATION MTN GENEVA: US delegation to the trade negotiations (MTN), Geneva, Switzerland | MTNGENEVA
US DELEGATION SALT: US delegation to the strategic arms talks (SALT) | SALTTALKS
US MISSION BERLIN: US mission, West Berlin | USBERLIN
US MISSION EC BRUSSELS: US mission to the European Communities, Brussels, Belgium | ECBRUSSELS
US MISSION IAEA VIENNA: US mission to the IAEA, Vienna, Austria | IAEAVIENNA
US MISSION OECD PARIS: US mission to the OECD, Paris, France | OECDPARIS
US MISSION TO THE UN AGENCIES IN ROME: US mission to the UN agencies, Rome, Italy | UNROME
US MISSION UNESCO PARIS: US mission to UNESCO, Paris, France | UNESCOPARISFR
USCBP: US Customs and Border Protection
USDA FOREIGN AGRICULTURAL SERVICE: Foreign Agricultural Service, Department of Agriculture | USDAFAS
USDOC: Department of Commerce
USEU BRUSSELS: US mission to the European Union, Brussels, Belgium
USNATO: US mission to NATO, Brussels, Belgium
USOSCE: US mission to the OSCE, Vienna, Austria
USTR GENEVA: USTR Geneva, Switzerland
USUN NEW YORK: US mission to the UN, New York
VALLETTA: Valletta, Malta
VANCOUVER: Vancouver, Canada
VATICAN: Vatican (Holy See), Holy See
VICTORIA: Victoria, Seychelles
VIENNA: Vienna, Austria
VIENTIANE: Vientiane, Laos
VILNIUS: Vilnius, Lithuania
VLADIVOSTOK: Vladivostok, Russia
WARSAW: Warsaw, Poland
WELLINGTON: Wellington, New Zealand
WINDHOEK: Windhoek, Namibia
WINNIPEG: Winnipeg, Canada
YAOUNDE: Yaounde, Cameroon
YEKATERINBURG: Yekaterinburg, Russia
YEREVAN: Yerevan, Armenia
ZAGREB: Zagreb, Croatia
ZANZIBAR: Zanzibar, Tanzania
ZURICH: Zurich, Switzerland
`;
