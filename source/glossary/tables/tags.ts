/** TAGS: the handbook of 1974 (RG 59), 5 FAH-3 of about 2010, 2022 and 2024, and what telegrams show (`seen`). */
export const tagTable = [
	{
		group: 'geographic tag',
		rows: `
1A 2024 Africa
1C 2024 Central Africa
1E 2024 East Africa
1N 2024 North Africa
1S 2024 Southern Africa
1W 2024 West Africa
2A 2024 Arabian Peninsula
2C 2024 Central Asia
2E 2024 East Asia
2H 2024 Southeast Asia
2M 2024 Middle East
2N 2024 North Asia
2P 2024 East Asia and Pacific
2S 2024 South Asia
3A 2024 Europe
3B 2024 Balkan States
3D 2024 Scandinavia
3E 2024 Eastern Europe
3L 2024 Baltic States
3S 2024 Southern Europe
3T 2024 Transcaucasus
3W 2024 Western Europe
4C 2024 Central America
4L 2024 Latin America
4N 2024 North America
4R 2024 Caribbean
4S 2024 South America
5A 2024 Australia-New Zealand region
6A 2024 Arctic Ocean area
6D 2024 North Atlantic area
6E 2024 North Pacific area
6G 2024 South Atlantic area
6H 2024 South Pacific Ocean area
6I 2024 Indian Ocean area
6M 2024 Mediterranean Sea area
6P 2024 Persian Gulf area
7A 2024 worldwide
8A 2024 Antarctic area
AA 2010 Aruba
AC 1974 Antigua
AC 2010 Antigua and Barbuda
AD 2024 Andorra
AE 2010 2024 United Arab Emirates
AF 1974 2010 2024 Afghanistan
AG 1974 2010 Algeria
AG 2024 Antigua and Barbuda
AI 2024 Anguilla
AJ 2010 Azerbaijan
AL 1974 2010 2024 Albania
AM 2010 2024 Armenia
AN 1974 2010 Andorra
AO 1974 2010 2024 Angola
AQ 1974 2010 American Samoa
AQ 2024 Antarctica
AR 1974 2010 2024 Argentina
AS 1974 2010 Australia
AS 2024 American Samoa
AT 1974 Ashmore and Cartier Islands
AT 2024 Austria
AU 1974 2010 Austria
AU 2024 Australia
AV 1974 2010 Anguilla
AW 2024 Aruba
AY 2010 Antarctica
AZ 2024 Azerbaijan
BA 1974 2010 Bahrain
BA 2024 Bosnia and Herzegovina
BB 1974 2010 2024 Barbados
BC 1974 2010 Botswana
BD 1974 2010 Bermuda
BD 2024 Bangladesh
BE 1974 2010 2024 Belgium
BF 1974 2010 The Bahamas
BF 2024 Burkina Faso
BG 1974 2010 Bangladesh
BG 2024 Bulgaria
BH 1974 2010 Belize
BH 2024 Bahrain
BI 2024 Burundi
BJ 2024 Benin
BK 2010 Bosnia and Herzegovina
BL 1974 2010 Bolivia
BL 2024 Saint Barthelemy
BM 1974 2010 Burma
BM 2024 Bermuda
BN 2010 Benin
BN 2024 Brunei
BO 2010 Belarus
BO 2024 Bolivia
BP 1974 British Solomon Islands
BP 2010 Solomon Islands
BQ 2010 Navassa Island
BR 1974 2010 2024 Brazil
BS 2010 Bassas da India
BS 2024 The Bahamas
BT 1974 2010 2024 Bhutan
BU 1974 2010 Bulgaria
BV 1974 2010 Bouvet Island
BW 1974 British West Indies
BW 2024 Botswana
BX 1974 2010 Brunei
BY 1974 2010 Burundi
BY 2024 Belarus
BZ 2024 Belize
CA 1974 2010 2024 Canada
CB 1974 2010 Cambodia
CD 1974 2010 Chad
CD 2024 Congo (Kinshasa)
CE 1974 2010 Sri Lanka
CF 1974 2010 Congo (Brazzaville)
CF 2024 Central African Republic
CG 1974 Zaire
CG 2010 Congo (Kinshasa)
CG 2024 Congo (Brazzaville)
CH 1974 2010 China (Mainland)
CH 2024 Switzerland
CI 1974 2010 Chile
CI 2024 Cote d'Ivoire
CJ 1974 2010 Cayman Islands
CK 1974 2010 Cocos (Keeling) Islands
CK 2024 Cook Islands
CL 1974 Line Islands
CL 2024 Chile
CM 1974 2010 2024 Cameroon
CN 1974 2010 Comoros
CN 2024 China
CO 1974 2010 2024 Colombia
CQ 2010 Northern Mariana Islands
CR 1974 2010 Coral Sea Islands
CR 2024 Costa Rica
CS 1974 2010 Costa Rica
CT 1974 2010 Central African Republic
CU 1974 2010 2024 Cuba
CV 1974 2010 Cape Verde
CV 2024 Cabo Verde
CW 1974 2010 Cook Islands
CW 2024 Curacao
CY 1974 2010 2024 Cyprus
CZ 1974 Czechoslovakia
CZ 2024 Czechia
DA 1974 2010 Denmark
DE 2024 Germany
DJ 2010 2024 Djibouti
DK 2024 Denmark
DM 1974 Dahomey
DM 2024 Dominica
DO 1974 2010 Dominica
DO 2024 Dominican Republic
DQ 2010 Jarvis Island
DR 1974 2010 Dominican Republic
DZ 2024 Algeria
EC 1974 2010 2024 Ecuador
EE 2024 Estonia
EG 1974 2010 2024 Egypt
EH 2024 Western Sahara
EI 1974 2010 Ireland
EK 1974 2010 Equatorial Guinea
EN 2010 Estonia
EQ 1974 Canton and Enderbury Islands
ER 2010 2024 Eritrea
ES 1974 2010 El Salvador
ES 2024 Spain
ET 1974 2010 2024 Ethiopia
EU 2010 Europa Island
EZ 2010 Czech Republic
FA 1974 Falkland Islands
FG 1974 2010 French Guiana
FI 1974 2010 2024 Finland
FJ 1974 2010 2024 Fiji
FK 2010 2024 Falkland Islands
FM 2010 2024 Micronesia
FO 1974 2010 2024 Faroe Islands
FP 1974 2010 French Polynesia
FQ 2010 Baker Island
FR 1974 2010 2024 France
FS 2010 French Southern and Antarctic Lands
FT 1974 French Territory of Afars and Issas
FW 1974 French West Indies
GA 1974 2010 The Gambia
GA 2024 Gabon
GB 1974 2010 Gabon
GB 2024 United Kingdom
GD 2024 Grenada
GE 1974 Germany (East)
GE 2024 Georgia
GE seen Georgia | not in the handbook, which has GG; also typed for Germany
GF 2024 French Guiana
GG 2010 Georgia
GH 1974 2010 2024 Ghana
GI 1974 2010 2024 Gibraltar
GJ 1974 2010 Grenada
GK 2010 Guernsey
GL 1974 2010 2024 Greenland
GM 2010 Germany
GM 2024 The Gambia
GN 1974 Gilbert and Ellice Islands
GN 2024 Guinea
GO 2010 Glorioso Islands
GP 1974 2010 2024 Guadeloupe
GQ 1974 2010 Guam
GQ 2024 Equatorial Guinea
GR 1974 2010 2024 Greece
GT 1974 2010 2024 Guatemala
GU 2024 Guam
GV 1974 2010 Guinea
GW 1974 Germany (West)
GW 2024 Guinea-Bissau
GY 1974 2010 2024 Guyana
GZ 1974 2010 Gaza Strip
HA 1974 2010 Haiti
HK 1974 2010 2024 Hong Kong
HM 1974 2010 Heard Island and McDonald Islands
HN 2024 Honduras
HO 1974 2010 Honduras
HQ 2010 Howland Island
HR 2010 2024 Croatia
HT 2024 Haiti
HU 1974 2010 2024 Hungary
IC 1974 2010 Iceland
ID 1974 2010 2024 Indonesia
IE 2024 Ireland
IL 2024 Israel
IM 2010 Isle of Man
IN 1974 2010 2024 India
IO 1974 2010 British Indian Ocean Territory
IP 2010 Clipperton Island
IQ 2024 Iraq
IQ seen Iraq | not in the handbook, which has IZ
IR 1974 2010 2024 Iran
IS 1974 2010 Israel
IS 2024 Iceland
IT 1974 2010 2024 Italy
IV 1974 Ivory Coast
IV 2010 Cote d'Ivoire
IY 1974 Iraq-Saudi Arabia Neutral Zone
IZ 1974 2010 Iraq
JA 1974 2010 Japan
JE 2010 Jersey
JM 1974 2010 2024 Jamaica
JN 1974 2010 Jan Mayen
JO 1974 2010 2024 Jordan
JP 2024 Japan
JQ 1974 2010 Johnston Atoll
JU 2010 Juan de Nova Island
KE 1974 2010 2024 Kenya
KG 2010 2024 Kyrgyzstan
KH 2024 Cambodia
KI 2024 Kiribati
KM 2024 Comoros
KN 1974 2010 Korea (North)
KN 2024 Saint Kitts and Nevis
KP 2024 Korea (North)
KQ 2010 Kingman Reef
KR 2010 Kiribati
KR 2024 Korea (South)
KS 1974 2010 Korea (South)
KT 1974 2010 Christmas Island
KU 1974 2010 Kuwait
KV 2010 Kosovo
KW 2024 Kuwait
KY 2024 Cayman Islands
KZ 2010 2024 Kazakhstan
LA 1974 2010 2024 Laos
LB 2024 Lebanon
LC 2024 Saint Lucia
LE 1974 2010 Lebanon
LG 2010 Latvia
LH 2010 Lithuania
LI 1974 2010 Liberia
LI 2024 Liechtenstein
LK 2024 Sri Lanka
LO 2010 Slovakia
LQ 2010 Palmyra Atoll
LR 2024 Liberia
LS 1974 2010 Liechtenstein
LS 2024 Lesotho
LT 1974 2010 Lesotho
LT 2024 Lithuania
LU 1974 2010 2024 Luxembourg
LV 2024 Latvia
LY 1974 2010 2024 Libya
MA 1974 2010 Madagascar
MA 2024 Morocco
MB 1974 2010 Martinique
MC 1974 2010 Macau
MC 2024 Monaco
MD 2010 2024 Moldova
ME 2024 Montenegro
MF 2010 Mayotte
MG 1974 2010 Mongolia
MG 2024 Madagascar
MH 1974 2010 Montserrat
MH 2024 Marshall Islands
MI 1974 2010 Malawi
MK 2010 2024 Macedonia
ML 1974 2010 2024 Mali
MM 2024 Burma
MN 1974 2010 Monaco
MN 2024 Mongolia
MO 1974 2010 Morocco
MO 2024 Macau
MP 1974 2010 Mauritius
MP 2024 Northern Mariana Islands
MQ 1974 2010 Midway Islands
MQ 2024 Martinique
MR 1974 2010 2024 Mauritania
MS 2024 Montserrat
MT 1974 2010 2024 Malta
MU 1974 2010 Oman
MU 2024 Mauritius
MV 1974 2010 2024 Maldives
MW 2010 Montenegro
MW 2024 Malawi
MX 1974 2010 2024 Mexico
MY 1974 2010 2024 Malaysia
MZ 1974 2010 2024 Mozambique
NA 1974 2010 Netherlands Antilles
NA 2024 Namibia
NC 1974 2010 2024 New Caledonia
NE 1974 2010 Niue
NE 2024 Niger
NF 1974 2010 Norfolk Island
NG 1974 2010 Niger
NG 2024 Nigeria
NH 1974 New Hebrides
NH 2010 Vanuatu
NI 1974 2010 Nigeria
NI 2024 Nicaragua
NL 1974 2010 2024 Netherlands
NO 1974 2010 2024 Norway
NP 1974 2010 2024 Nepal
NR 1974 2010 2024 Nauru
NS 1974 2010 Suriname
NU 1974 2010 Nicaragua
NU 2024 Niue
NZ 1974 2010 2024 New Zealand
OM 2024 Oman
PA 1974 2010 Paraguay
PA 2024 Panama
PC 1974 2010 Pitcairn Islands
PE 1974 2010 2024 Peru
PF 1974 2010 Paracel Islands
PF 2024 French Polynesia
PG 1974 2010 Spratly Islands
PG 2024 Papua New Guinea
PH 2024 Philippines
PK 1974 2010 2024 Pakistan
PL 1974 2010 2024 Poland
PM 2010 Panama
PN 1974 Panama
PO 1974 2010 Portugal
PP 1974 2010 Papua New Guinea
PQ 1974 Canal Zone
PR 2024 Puerto Rico
PS 2010 Palau
PT 1974 Portuguese Timor
PT 2024 Portugal
PU 1974 Portuguese Guinea
PU 2010 Guinea-Bissau
PW 2024 Palau
PY 2024 Paraguay
QA 1974 2010 2024 Qatar
RE 1974 2010 2024 Reunion
RH 1974 Rhodesia
RM 2010 Marshall Islands
RO 1974 2010 2024 Romania
RP 1974 2010 Philippines
RQ 1974 2010 Puerto Rico
RS 2010 Russia
RS 2024 Serbia
RU 2024 Russia
RU seen Russia | not in the handbook, which has RS
RW 1974 2010 2024 Rwanda
SA 1974 2010 2024 Saudi Arabia
SB 1974 2010 Saint Pierre and Miquelon
SB 2024 Solomon Islands
SC 1974 St. Christopher-Nevis
SC 2010 Saint Kitts and Nevis
SC 2024 Seychelles
SD 2024 Sudan
SE 1974 2010 Seychelles
SE 2024 Sweden
SF 1974 2010 South Africa
SG 1974 2010 Senegal
SG 2024 Singapore
SH 1974 2010 Saint Helena
SI 2010 2024 Slovenia
SK 1974 Sikkim
SK 2024 Slovakia
SL 1974 2010 2024 Sierra Leone
SM 1974 2010 2024 San Marino
SN 1974 2010 Singapore
SN 2024 Senegal
SO 1974 2010 2024 Somalia
SP 1974 2010 Spain
SQ 1974 Swan Islands
SR 2010 Serbia
SR 2024 Suriname
SS 1974 Spanish Sahara
SS 2024 South Sudan
ST 1974 2010 Saint Lucia
ST 2024 Sao Tome and Principe
SU 1974 2010 Sudan
SV 1974 2010 Svalbard
SV 2024 El Salvador
SW 1974 2010 Sweden
SY 1974 2010 2024 Syria
SZ 1974 2010 Switzerland
SZ 2024 Swaziland
TC 1974 United Arab Emirates
TD 1974 2010 Trinidad and Tobago
TD 2024 Chad
TE 2010 Tromelin Island
TG 2024 Togo
TH 1974 2010 2024 Thailand
TI 2010 Tajikistan
TJ 2024 Tajikistan
TK 1974 2010 Turks and Caicos Islands
TL 1974 2010 Tokelau
TL 2024 Timor-Leste
TM 2024 Turkmenistan
TN 1974 2010 Tonga
TN 2024 Tunisia
TO 1974 2010 Togo
TO 2024 Tonga
TP 1974 2010 Sao Tome and Principe
TQ 1974 Trust Territory of the Pacific
TR 2024 Turkey
TS 1974 2010 Tunisia
TT 2010 East Timor
TT 2024 Trinidad and Tobago
TU 1974 2010 Turkey
TV 2010 2024 Tuvalu
TW 1974 China (Taiwan)
TW 2010 2024 Taiwan
TX 2010 Turkmenistan
TZ 1974 2010 2024 Tanzania
UA 2024 Ukraine
UG 1974 2010 2024 Uganda
UK 1974 2010 United Kingdom
UP 2010 Ukraine
UR 1974 Soviet Union
US 1974 2010 2024 United States
UV 1974 Upper Volta
UV 2010 Burkina Faso
UY 1974 2010 2024 Uruguay
UZ 2010 2024 Uzbekistan
VA 2024 Vatican City
VC 1974 St. Vincent
VC 2010 2024 Saint Vincent and the Grenadines
VE 1974 2010 2024 Venezuela
VG 2024 British Virgin Islands
VI 1974 2010 British Virgin Islands
VI 2024 US Virgin Islands
VM 2010 Vietnam
VN 1974 Viet-Nam (North)
VN 2024 Vietnam
VN seen Vietnam | not in the handbook, which has VM
VQ 1974 2010 US Virgin Islands
VS 1974 Viet-Nam (South)
VT 1974 2010 Vatican City
VU 2024 Vanuatu
WA 1974 South-West Africa
WA 2010 Namibia
WB 1974 West Berlin
WE 2010 West Bank
WF 2010 Wallis and Futuna
WI 2010 Western Sahara
WQ 1974 2010 Wake Island
WS 1974 Western Samoa
WS 2010 2024 Samoa
WZ 1974 2010 Swaziland
XA 1974 2010 Africa
XB 1974 Asia
XB 2010 East Asia and Pacific
XC 1974 2010 Southeast Asia
XD 1974 2010 South Asia
XE 1974 Far East
XE 2010 East Asia
XF 1974 2010 Middle East
XG 1974 2010 Europe
XG 2024 Gaza Strip
XH 1974 2010 Eastern Europe
XI 1974 2010 North Africa
XJ 1974 Africa South of the Sahara
XK 1974 2010 Central America
XK 2024 Kosovo
XL 1974 2010 Caribbean
XM 1974 2010 Latin America
XN 1974 Atlantic Ocean area
XO 1974 2010 Indian Ocean area
XP 1974 Pacific Ocean area
XQ 1974 2010 Arctic Ocean area
XR 1974 2010 South America
XS 1974 2010 North America
XT 1974 2010 Western Europe
XU 1974 Australasia
XU 2010 Australia-New Zealand region
XV 1974 Antarctica
XV 2010 South Pacific Ocean area
XW 1974 2010 East Africa
XW 2024 West Bank
XX 1974 2010 worldwide
XY 1974 2010 West Africa
XZ 1974 2010 Scandinavia
YE 1974 Yemen (San'a)
YE 2024 Yemen
YE seen Yemen | not in the handbook, which has YM
YI 2010 Yugoslavia
YM 2010 Yemen
YO 1974 Yugoslavia
YQ 1974 Ryukyu Islands (South)
YS 1974 Yemen (Aden)
ZA 1974 2010 Zambia
ZA 2024 South Africa
ZB 2010 Baltic States
ZF 2010 Central Africa
ZH 2010 North Atlantic area
ZI 2010 Zimbabwe
ZJ 2010 Transcaucasus
ZK 2010 Central Asia
ZL 2010 Balkan States
ZM 2010 Mediterranean Sea area
ZM 2024 Zambia
ZN 2010 North Pacific area
ZO 2010 North Asia
ZP 2010 Persian Gulf area
ZR 2010 Arabian Peninsula
ZS 2010 Southern Europe
ZT 2010 South Atlantic area
ZU 2010 Southern Africa
ZW 2024 Zimbabwe
`,
	},
	{
		group: 'subject tag',
		rows: `
AADP 2010 automated data processing
AART 1974 Art-in-Embassies program
AAUD 1974 audits
ABLD 1974 buildings
ABLD 2010 buildings and grounds
ABUD 1974 2010 budget services and financial systems
ACKM 2010 COMSEC key management
ACLM 1974 claims for private personal property
ACMM 1974 committees
ACMS 1974 COMSEC material
ACOA 2010 communication operations and administration
ACOM 1974 departmental communications
ACOU 1974 courier operations
ADCO 2010 diplomatic courier operations
ADPM 2010 diplomatic pouch and mail
ADTO 1974 domestic telecommunications operations
AEMR 1974 emergency and evacuation
AEMR 2010 emergency planning and evacuation
AFAC 1974 communications and records units
AFIN 1974 financial services
AFIN 2010 financial management
AFOP 1974 communications centers of Foreign Service posts
AFSI 1974 2010 Foreign Service Institute
AFSN 2010 Foreign Service national personnel
AFSP 1974 post administration
AGAO 1974 2010 General Accounting Office
AINF 1974 records and data processing services
AINF 2010 information management services
AINR 1974 2010 INR program administration
AINT 2010 Internet administration
ALEO 2022 Low Earth Orbit satellite coordination
ALIB 1974 library services
ALOW 1974 2010 allowances
ALTR 1974 newsletter
AMED 1974 2010 medical services
AMGT 1974 management and organization
AMGT 2010 management operations
AMTC 1974 2010 telecommunications equipment maintenance
ANET 1974 2010 communications, circuits, and networks
AODE 1974 2010 employees abroad
AOMS 2010 office management specialist issues
AORC 2010 international organizations and conferences
AORG 1974 international organization administration
APCS 2010 personal computers
APER 1974 2010 personnel
APOU 1974 mail and pouch
APUB 1974 publishing, printing, distribution
AREC 1974 commissary and recreation
AREG 1974 regulations and directives
ASAF 1974 safety
ASCH 1974 overseas schools
ASCH 2010 US sponsored schools
ASEC 1974 2010 security
ASIG 1974 2010 inspector general activities
ASUP 1974 2022 supplies and equipment
ATRN 1974 transportation
ATRN 2022 transportation service
AVCE 1974 voice communications at Foreign Service posts
AWRD 1974 awards
BAGB 1974 agribusiness
BBAK 1974 background on firms, products, and individuals
BBCP 1974 business consultation program
BBSR 1974 business services reports
BBSR 2010 business services reporting
BDIS 1974 trade complaints, disputes and inquiries
BENC 1974 engineering and construction services
BEXP 1974 2010 trade expansion and promotion
BFOL 1974 follow-up requests
BGEN 1974 business services in general
BLIB 1974 commercial libraries
BMGT 2010 FCS management operations
BPRO 1974 business proposals
BPUB 1974 business-commercial publications
BTIO 1974 2010 trade and investment opportunities
BTRA 1974 travel by US and foreign businessmen
CARR 1974 Americans arrested abroad
CASC 1974 2010 assistance to citizens
CDES 1974 deaths and estates
CFED 1974 2010 federal agency services
CGEN 1974 consular affairs in general
CJAN 2010 judicial assistance and notarial services
CLOK 2010 visa lookout
CMGT 2010 consular administration and management
CPAS 1974 passports and citizenship
CPAS 2010 passport and citizenship
CPRS 1974 protective services
CVIS 1974 2010 visas
EAGR 1974 2010 agriculture and forestry
EAID 1974 foreign assistance
EAID 2010 foreign economic assistance
EAIR 1974 aeronautics and aviation
EAIR 2010 civil aviation
EALR 1974 economic alert list reporting
ECEM 1974 chemical industry and chemical products
ECIN 1974 economic integration and collaboration
ECIN 2022 economic integration and cooperation
ECON 1974 economic conditions, trends and potential
ECON 2010 economic conditions
ECPS 2010 communications and postal systems
ECRE 1974 construction, repair, and expansion
ECRP 1974 scheduled reporting
EEWT 1974 East-West trade
EFIN 1974 2010 financial and monetary affairs
EFIS 1974 fishing
EFIS 2010 commercial fishing and fish processing
EGEN 1974 economic affairs in general
EIND 1974 commerce, industry, and industrial products
EIND 2010 industry and manufacturing
EINT 2010 economic and commercial Internet
EINV 1974 investments
EINV 2010 foreign investments
ELAB 1974 labor and manpower
ELAB 2010 labor sector affairs
ELEC 1974 electrical and electronic equipment other than for communications
ELTN 1974 2010 land transportation
EMAE 1974 machinery and related equipment
EMES 1974 medical, engineering and scientific equipment
EMIN 1974 metals and minerals
EMIN 2010 minerals and metals
ENRG 1974 energy
ENRG 2010 energy and power
EPAP 1974 plant, animal, and wood products
EPET 2010 petroleum and natural gas
ESTC 1974 strategic trade controls
ETEL 1974 telecommunications and postal systems and equipment
ETRD 1974 2010 foreign trade
ETTC 2010 trade and technology controls
EWWT 1974 2010 waterborne transportation
MARR 1974 2010 military and defense arrangements
MASS 1974 2010 military assistance and sales
MCAP 2010 military capabilities
MILI 1974 military affairs in general
MMOL 1974 materiel, ordnance and logistics
MNUC 1974 2010 military nuclear applications
MOPS 1974 2010 military operations
MORG 1974 military organization and structure
MPOL 1974 military policy and planning
OCLR 1974 vessel and flight clearances and visits
OCON 1974 conferences and meetings
ODIP 2010 US diplomatic representation
OEXC 1974 2010 educational and cultural exchange operations
OFDP 2010 foreign diplomats and foreign missions
OGEN 1974 operations in general
OIIP 2010 international information programs
OPDC 2010 diplomatic correspondence
OPRC 2010 public relations and correspondence
OREP 1974 congressional travel
OREP 2010 US congressional travel
OSCI 1974 2010 science grants
OTRA 1974 travel and visits
OTRA 2010 travel
OVIP 1974 VIP travel arrangements
OVIP 2010 visits and travel of prominent persons
PARM 1974 2010 arms control and disarmament
PBOR 1974 boundary and sovereignty claims
PBTS 2010 national boundaries, territories, and sovereignty
PDEV 1974 national development
PDIP 1974 diplomatic and consular representation
PEPR 1979 probably external political relations
PFOR 1974 foreign policy and relations
PGOV 1974 government
PGOV 2010 internal governmental affairs
PHSA 2010 high seas affairs
PHUM 2010 human rights
PINR 1974 2010 intelligence
PINS 1974 internal security
PINS 2010 national security
PINT 1974 seen internal political affairs
PLOS 1974 law of the seas affairs
PNAT 2010 national independence
PORG 1974 policy relations with international organizations
PORS 1974 public order and safety
PREF 2010 refugees
PREL 2010 external political relations
PROP 1974 2010 propaganda and psychological operations
PTER 2010 terrorists and terrorism
SCUL 1974 2010 cultural affairs
SEDU 1974 education
SENV 1974 environment
SENV 2010 environmental affairs
SGEN 1974 social affairs in general
SHUM 1974 human rights
SMIG 2010 migration
SNAR 1974 2010 narcotics
SOCI 1974 2010 social conditions
SOPN 1974 public opinion and information
SPOP 1974 population
SREF 1974 refugees
SWEL 1974 public welfare
TBIO 1974 2010 biological and medical science
TECH 1974 technology
TGEN 1974 technology and science in general
TINT 2010 Internet technology
TNGD 2010 engineering research and development
TPHY 1974 2010 physical sciences
TRGY 2010 energy technology
TSPA 1974 2010 space activities
TSPL 2010 science and technology policy
`,
	},
	{
		group: 'program tag',
		rows: `
KACT 2010 strategic arms control treaties
KAWC 2010 atrocities and war crimes
KAWK seen probably atrocities and war crimes | not in the handbook, which has KAWC
KBCT 2010 Arab League boycott
KCCP 2010 classified connectivity deployment program
KCFE 2010 Conventional Armed Forces in Europe
KCIP 2010 critical infrastructure protection
KCIS 2010 posts classified information handling
KCOG 2010 continuity of the federal government
KCOM 2010 chief of mission
KCOR 2010 corruption and anti-corruption
KCRM 2010 criminal activity
KCRS 2010 coordinator for reconstruction and stabilization
KCSY 2010 consular system
KDEM 2010 democratization
KDRG 2010 detainee repatriation from Guantanamo Bay
KEAI 2010 Enterprise for the Americas Initiative
KECF 2010 US-Africa economic cooperation forum
KEMS 2010 electronic messaging systems
KESS 2010 emergency security supplemental
KFAM 2010 Foreign Affairs Manual
KFLO 2010 family liaison
KFLU 2010 avian and pandemic influenza activities
KFPC 2010 foreign policy trade controls and East-West trade
KFRD 2010 fraud prevention programs
KFSC 2010 financial service center operations
KGCN 2010 claims negotiations between governments
KGHA 2010 Greater Horn of Africa Initiative
KGHG 2010 global climate change
KGIC 2010 global initiative to combat nuclear terrorism
KGIT 2010 global information technology modernization program
KGLB 2010 Global Learning and Observations to Benefit the Environment (GLOBE)
KHDP 2010 humanitarian demining program
KHIV 2010 emerging infectious diseases and HIV/AIDS program
KHLS 2010 homeland security
KICA 2010 international cooperative administrative support services
KICR 2010 International Coral Reef Initiative
KICT 2010 Iran-US Claims Tribunal
KIDE 2010 investment disputes and property expropriations
KIMT 2010 information management training
KIPR 2010 intellectual property rights
KIRC 2010 information resource centers
KIRF 2010 international religious freedom
KISL 2010 Islamic issues
KJUS 2010 administration of justice
KLBO 2010 information management liaison to Overseas Buildings Operations
KLIG 2010 foreign litigation
KLSO 2010 language support operations
KMCA 2010 Millennium Challenge Account
KMDR 2010 media reaction reporting
KMFO 2010 Multinational Force and Observers
KMPI 2010 Middle East Partnership Initiative
KMRS 2010 rightsizing of the government's presence overseas
KMSG 2010 Marine Security Guard program
KNAR 2010 Nazi assets and restitution
KNEI 2010 Northern Europe Initiative
KNEP 2010 nonexpendable property application
KNET 2010 telecommunications network of the Department of State
KNNP 2010 nuclear non-proliferation
KNSD 2010 North-South dialogue
KOCI 2010 children's issues
KOGL 2010 open source and gray literature
KOLY 2010 Olympic Games reporting
KOMC 2010 export control of defense articles and defense services
KONP 2010 OpenNet Plus program
KPAL 2010 Palestinian affairs
KPAM 2010 property accountability management
KPAO 2010 public affairs office
KPAP 2010 Overseas Presence Advisory Panel
KPDC 2010 protected digital copier
KPIN 2010 political internationals
KPIR 2010 piracy and armed robbery of ships
KPKO 2010 UN peacekeeping operations
KPLS 2010 polls, surveys and focus groups
KPMP 2010 patch management program
KPOW 2010 prisoners of war and missing in action
KPRV 2010 privatization
KPWR 2010 power support program
KQDD 2010 Quadrennial Diplomacy and Development Review
KRAD 2010 radioactive contamination of the environment
KREC 2010 reciprocity
KRIM 2010 regional information management centers
KRVC 2010 research vessel clearances
KSAC 2010 Security Advisory Council
KSAF 2010 safety program
KSCA 2010 science counselors and attachés
KSEI 2010 Southeast European Cooperative Initiative
KSEO 2010 security engineering operations
KSIP 2010 IT skills incentive program
KSLG 2010 secure logistics
KSPR 2010 strategic, performance and resource planning
KSRK 2010 visas: SHARK communications
KSTC 2010 strategic trade and technology controls
KSTT 2010 state transition team
KSUM 2010 summit meetings
KTDB 2010 national trade data bank
KTEX 2010 textiles
KTFN 2010 financing of terrorism
KTIA 2010 treaties and international agreements
KTIP 2010 trafficking in persons
KTSD 2010 Trilateral Strategic Dialogue
KUNC 2010 UN Compensation Commission
KUNR 2010 UN reform
KVIR 2010 computer viruses and protection from them
KVPR 2010 visas: VIPER communications
KWBG 2010 West Bank and Gaza
KWIR 2010 wireless
KWMN 2010 women's issues
KWPA 2010 worldwide property accountability
KWWW 2010 World Wide Web site
`,
	},
	{
		group: 'organization tag',
		rows: `
AAA 2010 American Automobile Association
AAFLI 2010 Asian American Free Labor Institute
AAI 2010 African American Institute
AALC 2010 African American Labor Center
ABA 2010 American Bar Association
ABC 2010 American Broadcasting Company
ABMC 2010 American Battle Monuments Commission
ACABQ 2010 UN Advisory Committee on Administration and Budget Questions
ACDA 1974 US Arms Control and Disarmament Agency
ACTU 2010 Australian Labor Union
ADB 1974 2010 Asian Development Bank
ADB-1 2010 Association for the Advancement of International Education
ADF 2010 African Development Foundation
ADPSEC 2010 Automatic Data Processing Security
AEC 1974 2010 Atomic Energy Commission
AEDF 2010 Asian Economic Development Fund
AER LINGUS 2010 Irish airline
AEROFLOT 2010 Soviet airline
AEROLINEAS ARGENTINAS 2010 Argentine airline
AEROPERU 2010 national airline of Peru
AFDB 1974 2010 African Development Bank
AFDF 2010 African Development Fund
AFL-CIO 2010 American Federation of Labor-Congress of Industrial Organizations
AFP 2010 Agence France Press
AFSA 2010 American Foreign Service Association
AGR 2010 Department of Agriculture
AI 2010 Amnesty International
AID 2010 Agency for International Development
AIFLD 1974 2010 American Institute for Free Labor Development
AKB 2010 Allied Kommandatura Berlin
AL 2010 Arab League
AL-1 2010 Arab League
ALIA 2010 Royal Jordanian airline
ALITALIA 2010 Italian airline
ALP 2010 Australian Labor Party
AMAL 2010 Movement of the Deprived (Shi'a militia)
AMAX 2010 American Metals Climax
AMCHAMS 2010 American Chambers of Commerce
AMOCO 2010 American Oil Company
ANC 2010 African National Congress
ANZUS 1974 2010 Australia, New Zealand and US Council
AP 2010 Associated Press
APAG 2010 Atlantic Policy Advisory Group
APCAC 2010 Asian Pacific Council of American Chambers of Commerce
APECO 2010 Asia Pacific Economic Cooperation
ARAMCO 2010 Arabian American Oil Company
ARC 2010 American Red Cross
ARCO 2010 Atlantic Richfield Oil Company
ARDE 2010 Revolutionary Democratic Alliance
ARENA 2010 political party in El Salvador
ARIANA 2010 Afghan airline
ASALA 2010 Armenian Secret Army
ASEAN 1974 2010 Association of Southeast Asian Nations
ASPAC 2010 Asian and Pacific Council
AT&T 2010 American Telephone & Telegraph
ATA 2010 Atlantic Treaty Association
AU-1 2010 African Union
AUB 2010 American University in Beirut
AUCCTU 2010 All Union Central Council of Trade Unions (USSR)
AVENSA 2010 Aerovias Venezolanas
AVIANCA 2010 Aerovias Nacionales De Colombia
BASC 2010 Berlin Air Safety Center
BBC 2010 British Broadcasting Corporation
BBG 2010 Broadcasting Board of Governors
BDC 2010 Berlin Document Center
BENDIX 2010 Bendix Corporation
BIE 1974 2010 International Bureau of Exhibitions
BIS 2010 Bank of International Settlements
BLS 2010 Bureau of Labor Statistics
BOS 2010 Southern Opposition Bloc
BP 2010 British Petroleum Company
BP-1 2010 British Petroleum Company
BQG 2010 Berlin Quadripartite Group
BUNDESBANK 2010 central bank of the FRG
BWIA 2010 British West Indies airline
C-20 1974 Committee of 20 for International Monetary Reform (IMF)
CAA 2010 British Civil Aviation Authority
CAAC 2010 Civil Aviation Authority for China
CAB 1974 Civil Aviation Board
CACM 1974 2010 Central American Common Market
CAPC 2010 Civil Aviation Planning Committee (NATO)
CARE 2010 Cooperative for American Relief Everywhere
CBC 2010 Canadian Broadcasting Corporation
CBS 2010 Columbia Broadcasting System
CCC-1 2010 Commodity Credit Corporation
CCC-3 2010 Customs Cooperation Council
CCD 1974 Conference of the Committee on Disarmament
CCD 2010 Committee on Disarmament
CCIR 2010 International Radio Consultative Committee
CCITT 2010 International Telegraph and Telephone Consultative Committee
CCMS 1974 2010 Committee on the Challenges of Modern Society (NATO)
CCNAA 2010 Coordinating Council for North American Affairs
CCUS 2010 Chamber of Commerce of the US
CDB 2010 Caribbean Development Bank
CDC 2010 Communicable Diseases Center
CDG 2010 Committee on Disarmament
CDI 2010 Christian Democratic International
CDU 2010 Christian Democratic Union
CEA 2010 Council of Economic Advisers
CEAC 2010 Committee on European Airspace Coordination
CEC 2010 Commission of the European Communities
CEMA 1974 2010 Council for Mutual Economic Assistance (Comecon)
CENTO 1974 Central Treaty Organization
CEP 2010 Civil Emergency Planning Committee
CEQ 2010 Council on Environmental Quality
CIA 2010 Central Intelligence Agency
CIEC 1974 Conference on International Economic Cooperation
CIEC 2010 Inter-American Council on Education Science and Culture
CIL 2010 Central Identification Lab
CIME 2010 Committee on Investments and Multi-National Enterprise
CIP 2010 Council on International Programs
CIPEC 2010 Intergovernmental Council of Copper Exporting Countries
CIS 2010 Commonwealth of Independent States
CITEL 2010 Inter-American Telecommunications Commissions
CITIBANK 2010 First National City Bank of New York
COCOM 1974 Coordinating Committee on Export Controls
COE 1974 2010 Council of Europe
COLOMBO PLAN 2010 Council for Technical Cooperation in South and Southeast Asia
COM 2010 Department of Commerce
COMECON 1974 Council for Mutual Economic Assistance
COMIBOL 2010 Bolivian national mining corporation
CONDECA 2010 Central American Defense Council
CONOCO 2010 Continental Oil Company
CONTRIB 2010 UN Committee on Contributions
COSEP 2010 Superior Council of the Private Sector Groups in Nicaragua
CPC 2010 UN Committee for Program and Coordination
CPSU 2010 Communist Party in the USSR
CRS 2010 Catholic Relief Services
CSCE 1974 Conference on Security and Cooperation in Europe
CSIS 2010 Center for Strategic and International Studies
CSTP 2010 Committee for Scientific and Technical Personnel
CSU 2010 Christian Social Union
CTM 2010 customs
CWC 2010 Chemical Weapons Convention
CWS 2010 Church World Service
DAC 1974 2010 Development Assistance Committee (OECD)
DC 2010 Christian Democratic Party in Italy
DCA 2010 Defense Communication Agency
DCI 2010 Defense Capabilities Initiative
DEA 1974 2010 Drug Enforcement Administration
DHS 2010 Department of Homeland Security
DIA 2010 Defense Intelligence Agency
DJP 2010 ruling Democratic Justice Party
DOD 2010 Department of Defense
DOE 2010 Department of Energy
DOT 2010 Department of Transportation
DPC 1974 2010 Defense Planning Committee (NATO)
DPP 2010 Democratic Progressive Party
DPR 2010 Office of Policy and Resources
EAC 2010 East African Community
EAL 2010 Ethiopian Airlines
EALG 2010 East Asian Liaison Group
EAPC 2010 Euro-Atlantic Partnership Council
EBRD 2010 European Bank for Reconstruction and Development
ECA 1974 2010 UN Economic Commission for Africa
ECAC 1974 2010 European Civil Aviation Conference
ECAFE 1974 UN Economic Commission for Asia and the Far East
ECDC 2010 committee on economic cooperation and development
ECE 1974 2010 UN Economic Commission for Europe
ECG 2010 Energy Coordinating Group
ECLA 1974 UN Economic Commission for Latin America
ECLAC 2010 UN Economic Commission for Latin America and the Caribbean
ECMT 2010 European Conference of Ministers of Transport
ECOSOC 1974 2010 UN Economic and Social Council
ECOWAS 2010 Economic Community of West African States
ECWA 1974 2010 UN Economic Commission for Western Asia
ED 2010 Department of Education
EDC 2010 Export Development Corporation
EDRC 2010 Economic and Development Review Committee in OECD
EDU 2010 European Democratic Union
EEC 1974 European Economic Community
EEOC 2010 Equal Employment Opportunity Commission
EFTA 1974 2010 European Free Trade Association
EL AL 2010 Israeli airlines
ELF 2010 Eritrean Liberation Front
ELN 2010 Bolivian National Liberation Army
EP 2010 European Parliament
EPA 1974 2010 Environmental Protection Agency
EPC 2010 Economic Policy Committee (OECD)
ESA 2010 European Space Agency
ESCAP 2010 UN Economic and Social Commission for Asia and Pacific
ESDI 2010 European Security and Defense Identity
ETA 2010 Basque terrorist group
EUCOM 2010 European Command
EUN 2010 European Economic Community
EUROCONTROL 2010 European Organization for the Safety of Air Navigation
EXIM 2010 Export Import Bank of US
FAA 2010 Federal Aviation Administration
FAO 1974 2010 UN Food and Agriculture Organization
FAPC 2010 Food and Agriculture Planning Committee
FAPLA 2010 People's Armed Forces for the Liberation of Angola
FARC 2010 Revolutionary Armed Forces of Colombia
FAS 2010 Foreign Agriculture Service (Department of Agriculture)
FBI 2010 Federal Bureau of Investigation
FBIS 2010 Foreign Broadcast Information Service
FCC 2010 Federal Communications Commission
FCIA 2010 Federal Credit Insurance Association
FCSC 2010 Foreign Claims Settlement Commission of the US
FDA 2010 Food and Drug Administration (HHS)
FDIC 2010 Federal Deposit Insurance Corporation
FDN 2010 Democratic Revolutionary Front in El Salvador
FDR 2010 guerrilla group in El Salvador
FEMA 2010 Federal Emergency Management Administration
FHWA 2010 Federal Highway Administration
FINNAIR 2010 national airline of Finland
FLN 2010 National Liberation Front (Algeria)
FMC 2010 Federal Maritime Commission
FMLN 2010 Farabundo Marti National Liberation Front
FNLA 2010 National Front for the Liberation of Angola
FPC 2010 Federal Power Commission
FRB 2010 Federal Reserve Board
FRELIMO 2010 Mozambique Liberation Front
FSCADP 2010 FSC Paris ADP Center
FSLN 2010 Sandinistas National Liberation Front
FTC 2010 Federal Trade Commission
FTUI 2010 Free Trade Union Institute
FWS 2010 Fish and Wildlife Service
G-10 1974 Group of Ten
G-77 2010 Group of Seventy-Seven
G-8 2010 Group of Eight
GAO 2010 General Accounting Office
GATT 1974 2010 General Agreement on Tariffs and Trade
GCC 2010 Gulf Cooperation Council
GENERAL MOTORS 2010 General Motors
GM-1 2010 General Motors
GPO 2010 Government Printing Office
GREENS 2010 Green Party
GSA 2010 General Services Administration
HCOPIL 2010 Hague Conference on Private International Law
HHS 2010 Department of Health and Human Services
HKA 2010 Hong Kong Airways
HUD 2010 Department of Housing and Urban Development
IA-ECOSOC 1974 2010 Inter-American Economic and Social Council
IACI 2010 Inter-American Children's Institute
IACW 2010 Inter-American Commission of Women
IADB 2010 Inter-American Defense Board
IAEA 1974 2010 International Atomic Energy Agency
IAF 2010 Inter-American Foundation
IAHRC 2010 Inter-American Human Rights Commission
IAII 2010 Inter-American Indian Institute
IAJC 2010 Inter-American Juridical Committee (OAS)
IARC 1974 2010 International Agency for Research on Cancer
IATA 1974 2010 International Air Transport Association
IATTC 1974 2010 Inter-American Tropical Tuna Commission
IBC 2010 International Boundary Commission, US and Canada
IBM 2010 International Business Machines
IBPCA 2010 International Bureau of the Permanent Court of Arbitration
IBPCT 2010 International Bureau for the Publication of Customs Tariffs
IBRD 1974 2010 International Bank for Reconstruction and Development
IBWC 2010 International Boundary and Water Commission, US and Mexico
IBWM 2010 International Bureau of Weights and Measures
ICAC 2010 International Cotton Advisory Committee
ICAF 2010 Industrial College of the Armed Forces
ICAO 1974 2010 International Civil Aviation Organization
ICBL 2010 International Campaign to Ban Landmines
ICC 2010 Interstate Commerce Commission
ICCAT 2010 International Convention for the Conservation of Atlantic Tunas
ICCROM 2010 International Center for the Study of the Preservation and Restoration of Cultural Property
ICCS 1974 International Commission of Control and Supervision (Vietnam)
ICEM 1974 Intergovernmental Committee for European Migration
ICES 2010 International Council for the Exploration of the Sea
ICFTU 1974 2010 International Confederation of Free Trade Unions
ICJ 1974 2010 International Court of Justice
ICJU 1974 International Commission of Jurists
ICMC 2010 International Catholic Migration Commission
ICNAF 1974 International Commission for the Northwest Atlantic Fisheries
ICO 2010 International Coffee Organization
ICO-1 2010 International Cocoa Organization
ICRC 1974 2010 International Committee of the Red Cross
ICSC 2010 Interim Committee on Communication Satellites
ICTR 2010 International Criminal Tribunal for Rwanda
ICTY 2010 International Criminal Tribunal for the former Yugoslavia
IDA 2010 International Development Association
IDB 1974 2010 Inter-American Development Bank
IEA 2010 International Energy Agency
IFAD 1974 2010 International Fund for Agricultural Development
IFC 2010 International Finance Corporation
IFRB 2010 International Frequency Registration Board
IFRC 2010 International Federation of Red Cross and Red Crescent Societies
IHB 2010 International Hydrographic Bureau
IIC 2010 International Institute for Cotton
IICA 2010 Inter-American Institute of Agriculture
IJC 2010 International Joint Commission, US and Canada
IJO 2010 International Jute Organization
ILA 2010 International Law Association
ILC 1974 2010 International Law Commission
ILO 1974 2010 International Labor Organization
ILZSG 2010 International Lead and Zinc Study Group
IMC 2010 International Meteorological Committee
IMCO 1974 Intergovernmental Maritime Consultative Organization
IMF 1974 2010 International Monetary Fund
IMH 2010 International Mission of Hope
IMO 2010 Intergovernmental Maritime Consultative Organization
INCB 2010 International Narcotics Control Board
INFCE 2010 International Nuclear Cycle Evaluation
INMARSAT 2010 International Maritime Satellite
INPFC 2010 International North Pacific Fisheries Commission
INRA 2010 National Institute for Agrarian Reform
INRO 2010 International Natural Rubber Organization
INS 2010 Immigration and Naturalization Service
INT 2010 Department of the Interior
INTELSAT 1974 2010 International Telecommunications Satellite Consortium
INTERPOL 2010 International Criminal Police Organization
IOC 2010 Intergovernmental Oceanographic Commission
IOLM 2010 International Organization for Legal Metrology
IOM 2010 International Organization for Migration
IOVW 2010 International Office of the Vine and Wine
IPDC 2010 International Program for Development of Communications
IPHC 2010 International Pacific Halibut Commission US and Canada
IPU 2010 Interparliamentary Union
IRA 2010 Irish Republican Army
IRC 2010 International Rice Commission
IRC-2 2010 International Rescue Committee
IRC-3 2010 International Red Cross
IREX 2010 International Research and Exchange Board
IRS 2010 Internal Revenue Service
IRSG 2010 International Rubber Study Group
ISCON 2010 Islamic Conference
ISO 2010 International Sugar Organization
ISTA 2010 International Seed Testing Association
ISVS 1974 International Secretariat for Volunteer Services
ITC 2010 International Trade Commission
ITT 2010 International Telephone and Telegraph Company
ITTO 2010 International Tropical Timber Organization
ITU 1974 2010 International Telecommunication Union
IUCNNR 2010 International Union for the Conservation of Nature and Natural Resources
IWBC 2010 International Boundary and Water Commission, US and Mexico
IWC-1 2010 International Whaling Commission
IWC-2 2010 International Wheat Council
IWSG 2010 International Wool Study Group
IYC 2010 International Youth Conference
JAL 2010 Japan Air Lines
JAT 2010 Yugoslav airline
JCC 1974 Joint Commercial Commissions
JCIC 2010 Joint Compliance and Inspection Commission
JDL 2010 Jewish Defense League
JLP 2010 Jamaica Labor Party
JUS 2010 Department of Justice
KAL 2010 Korean National Airlines
KANU 2010 Kenya African National Union
KGB 2010 Soviet Intelligence Service
KLM 2010 Royal Dutch Airlines
KMT 2010 Kuomintang (Nationalist Party)
KOC 2010 Kuwait Oil Company
KPNLF 2010 Khmer People's National Liberation Front
LAB 2010 Department of Labor
LAFTA 1974 Latin American Free Trade Association
LBAR 2010 Board of Appellate Review
LDP 2010 Liberal Democratic Party
LOC 2010 Library of Congress
LOT 2010 Polish National Airlines
MAB 2010 Man and the Biosphere Program
MARAD 1974 2010 US Maritime Administration
MAS 2010 Military Agency for Standardization
MBFR 1974 Mutual and Balanced Force Reduction Talks
MCG 2010 Mediterranean Cooperation Group (NATO)
MCLRS 2010 Maintenance of Certain Lights in the Red Sea
MEA 2010 Middle East Airlines
MFO 2010 Multinational Force and Observers
MINURSO 2010 UN Mission for the Referendum in Western Sahara
MIR 2010 Leftist Revolutionary Movement in Bolivia
MNLF 2010 Moro National Liberation Front
MONUC 2010 UN Organization Mission in the Democratic Republic of the Congo
MPEAA 2010 Motion Picture Export Association of America
MPLA 2010 Popular Movement for the Liberation of Angola
MTCRE 2010 Missile Technology Control Regime
MTN 2010 Multilateral Trade Negotiations
NAA 2010 North Atlantic Assembly
NAC 1974 2010 North Atlantic Council
NACB 2010 Nonaligned Coordinating Bureau
NAFO 2010 Northwest Atlantic Fisheries Organization
NAMSA 2010 NATO Management Supply Agency
NAS 2010 National Academy of Sciences (US)
NASA 1974 2010 National Aeronautics and Space Administration
NASCO 2010 North Atlantic Salmon Conservation Organization
NATO 1974 2010 North Atlantic Treaty Organization
NBC 2010 National Broadcasting Company
NBCCA 2010 National Bipartisan Commission on Central America
NBS 2010 National Bureau of Standards
NDR 2010 Nicaraguan Democratic Resistance
NDU 2010 National Defense University
NEB 2010 National Energy Board
NGA 2010 National Gallery of Art
NIAG 2010 NATO Industrial Advisory Group
NICSMA 2010 NATO Integrated Communications Systems
NIDA 2010 National Institute on Drug Abuse
NIH 2010 National Institute of Health
NIOC 2010 National Iranian Oil Company
NKDP 2010 New Korean Democratic Party
NMFS 2010 National Marine Fisheries Services
NNPC 2010 Nigerian National Petroleum Corporation
NOAA 1974 2010 National Oceanic and Atmospheric Administration
NPC 2010 National People's Congress
NPFSC 2010 North Pacific Fur Seal Commission
NPG 1974 2010 Nuclear Planning Group (NATO)
NRC-5 2010 National Research Council (US)
NSA 2010 National Security Agency
NSC 2010 National Security Council
NSF 1974 2010 National Science Foundation
NTIA 2010 National Telecommunications and Information Administration
NTIS 2010 National Technical Information Service
NTSB 2010 National Transportation Safety Board
NTT 2010 Nippon Telegraph and Telephone Corporation
NUC 2010 NATO-Ukraine Commission
NWC 2010 National War College
OAPEC 1974 2010 Organization of Arab Petroleum Exporting Countries
OAS 1974 2010 Organization of American States
OATU 2010 Organization of African Trade Union Unity
OAU 1974 2010 Organization of African Unity
OECD 1974 2010 Organization for Economic Cooperation and Development
OECS 2010 Organization of Eastern Caribbean States
OIC-2 2010 International Olympic Committee
OIE 2010 International Office of Epizootics
OMB 2010 Office of Management and Budget
OMSN 2010 Office of Micronesian Status Negotiations
OPEC 1974 2010 Organization of Petroleum Exporting Countries
OPIC 1974 2010 Overseas Private Investment Corporation
OPM 2010 Office of Personnel Management
ORIT-ICFTU 2010 Inter-American Regional Organization of the ICFTU
OSCE 2010 Organization for Security and Cooperation in Europe
OSHA 2010 Occupational Safety and Health Administration
OSIA 2010 On-Site Inspection Agency
OVP 2010 Office of the Vice President
PAC 2010 Pan Africanist Congress
PAHO 1974 2010 Pan American Health Organization
PAIGH 2010 Pan American Institute of Geography and History
PAL 2010 Philippine Airlines
PAN 2010 National Action Party (Mexico)
PARCA 2010 Pan American Railway Congress Association
PBEIST 2010 Planning Board for European Inland Surface Transportation
PBOS 2010 Planning Board on Ocean Shipping
PBS 2010 Public Broadcasting System
PCC 2010 Panama Canal Commission
PCI 2010 Italian Communist Party
PDC 2010 Christian Democratic Party in El Salvador
PEMEX 2010 Petroleos Mexicanos
PETROBRAS 2010 Brazilian state oil company
PFLP 2010 Popular Front for Liberation of Palestine
PFP 2010 Partnership for Peace (NATO)
PHALANGE PARTY 2010 political party in Lebanon
PHS 2010 Public Health Service
PIA 2010 Pakistani Airlines
PIARC 2010 Permanent International Association of Road Congresses
PICES 2010 North Pacific Marine Science Organization
PJC 2010 Permanent Joint Council, NATO-Russia
PKFK 2010 NATO-led peacekeeping force in Kosovo
PLA 2010 Sudan People's Liberation Army
PLN 2010 National Liberation Front in Costa Rica
PLO 1974 2010 Palestine Liberation Organization
PNC 2010 Palestinian National Council
PNDC 2010 Provisional National Defense Council
PNP 2010 People's National Party
PPD 2010 Party for Peace and Democracy
PPP 2010 Pakistan People's Party
PRI 2010 Institutional Revolutionary Party (Mexico)
PSD 2010 Social Democratic Party in Portugal
PSI 2010 Italian Socialist Party
PSOE 2010 Spanish Socialist Workers' Party
PUAS 2010 Postal Union of the Americas and Spain
QANTAS 2010 Qantas Empire Airways
RDP 2010 Reunification Democracy Party
RENAMO 2010 Resistencia Nacional Mocambicana
RFE 2010 Radio Free Europe
RL 2010 Radio Liberty
RRB 2010 Railroad Retirement Board
SAARC 2010 South Asian Association for Regional Cooperation
SAS 2010 Scandinavian Airlines System
SBA 2010 Small Business Administration
SCC 2010 Standing Consultative Commission
SCEPC 2010 Senior Civil Emergency Planning Committee
SDFCU 2010 State Department Federal Credit Union
SEATO 1974 Southeast Asia Treaty Organization
SEC 2010 Securities and Exchange Commission
SELA 2010 Latin American Economic System
SFOR 2010 NATO-led stabilization force in Bosnia and Herzegovina
SMI 2010 Smithsonian Institution
SOCINT 2010 Socialist International
SPC 1974 South Pacific Commission
SPC 2010 Secretariat of the Pacific Community
SPD 2010 Social Democratic Party in FRG and UK
SPF 2010 South Pacific Forum
SPLA 2010 Sudan People's Liberation Army
SPLM 2010 Sudan People's Liberation Movement
SSA 2010 Social Security Administration
SSOD 2010 Special Session on Disarmament (UN)
STAT 2010 UN Statistical Commission
SVC 2010 Special Verification Commission
SWAPO 2010 Southwest Africa People's Organization
TAPLINE 2010 Trans Arabian Pipeline Company
TDB 2010 Trade and Development Board
TGC 2010 Tripartite Gold Commission
THY 2010 Turkish airlines
TNC 2010 Tariff Negotiating Committee (GATT)
TPLF 2010 Tigrean People's Liberation Front
TRSY 2010 Department of the Treasury
TUAC 2010 Trade Union Advisory Committee (OECD)
TUC 2010 Trade Union Conference
TVA 2010 Tennessee Valley Authority
UANC 2010 United African National Congress
UAW 2010 United Auto Workers
UCD 2010 United Democratic Center
UDEAC 2010 Central African Customs and Economic Union
UIL 2010 Italian Labor Union
UMNO 2010 United Malays National Organization
UMOA 2010 West African Monetary Union
UN 1974 2010 United Nations
UNAMSIL 2010 UN Mission in Sierra Leone
UNAUS 2010 UN Association of the USA
UNBRO 2010 UN Border Relief Operations
UNC 2010 UN Command in Korea
UNCHC 2010 UN Committee on Hostages Convention
UNCHS 2010 UN Commission on Human Settlements
UNCITRAL 2010 UN Commission on International Trade Law
UNCND 1974 2010 UN Commission on Narcotic Drugs
UNCRED 2010 UN Credentials Committee
UNCRIME 2010 UN committee on crime prevention and control
UNCSD 2010 UN Commission on Social Development
UNCSW 1974 2010 UN Commission on Status of Women
UNCTAD 1974 2010 UN Conference on Trade and Development
UNDC 2010 UN Disarmament Commission
UNDOF 2010 UN Disengagement Observer Force
UNDP 1974 2010 UN Development Program
UNDRO 2010 Office of the UN Disaster Relief Coordinator
UNEF 1974 2010 UN Emergency Force
UNEP 1974 2010 UN Environment Program
UNESCO 1974 2010 UN Educational, Scientific and Cultural Organization
UNETPSA 2010 UN Educational and Training Program for Southern Africa
UNFDAC 1974 2010 UN Fund for Drug Abuse Control
UNFICYP 2010 UN Force in Cyprus
UNFPA 1974 2010 UN Fund for Population Activities
UNGA 1974 2010 UN General Assembly
UNGA/C-1 2010 UN General Assembly, First (political) Committee
UNGA/C-2 2010 UN General Assembly, Second (economic) Committee
UNGA/C-3 2010 UN General Assembly, Third (social) Committee
UNGA/C-4 2010 UN General Assembly, Fourth (trusteeship) Committee
UNGA/C-5 2010 UN General Assembly, Fifth (administrative and budgetary) Committee
UNGA/C-6 2010 UN General Assembly, Sixth (legal) Committee
UNGA/SPC 2010 UN General Assembly, Special Political Committee
UNGOMAP 2010 UN Good Offices Mission for Afghanistan and Pakistan
UNHCR 1974 2010 UN High Commissioner for Refugees
UNHRC 1974 UN Human Rights Commission
UNHRC-1 2010 UN Human Rights Commission
UNHRC-2 2010 UN Human Rights Committee
UNICEF 1974 2010 UN Children's Fund
UNIDCP 2010 UN International Drug Control Program
UNIDO 1974 2010 UN Industrial Development Organization
UNIDROIT 2010 International Institute for the Unification of Private Law
UNIFIL 2010 UN Interim Force in Lebanon
UNIKOM 2010 UN Iraq-Kuwait Observation Mission
UNITA 2010 National Union for Total Independence in Angola
UNITAR 1974 2010 UN Institute for Training and Research
UNMEE 2010 UN Mission in Ethiopia and Eritrea
UNMIBH 2010 UN Mission in Bosnia and Herzegovina
UNMIK 2010 UN Interim Administration Mission in Kosovo
UNMOGIP 2010 UN Military Observer Group in India and Pakistan
UNMOP 2010 UN Mission of Observers in Prevlaka
UNO 2010 United Nicaraguan Opposition
UNOMIG 2010 UN Observation Mission in Georgia
UNPOC 1974 UN Population Commission
UNPOP 2010 UN Population Commission
UNPUOS 2010 UN Committee on the Peaceful Uses of Outer Space
UNRWA 1974 2010 UN Relief and Works Agency for Palestine Refugees
UNSC 1974 2010 UN Security Council
UNSCEAR 2010 UN Scientific Committee on the Effects of Atomic Radiation
UNSDC 1974 UN Social Development Commission
UNSTC 1974 UN Statistical Commission
UNTAT 2010 UN Transitional Administration in East Timor
UNTC 1974 2010 UN Trusteeship Council
UNTERR 2010 UN Committee on International Terrorism
UNTFSA 2010 UN Trust Fund for South Africa
UNTNC 2010 UN Commission on Transnational Corporations
UNTSO 2010 UN Truce Supervision Organization
UNV 1974 UN Volunteers
UPD 2010 Democratic Popular Unity
UPI 2010 United Press International
UPOV 2010 Union for the Protection of New Varieties of Plants
UPU 1974 2010 Universal Postal Union
USEGJC 2010 US-Egypt Joint Cooperation Commission
USEM 2010 Social Union of Mexican Businessmen
USGS 2010 US Geodetic Survey
USIA 1974 US Information Agency
USINJC 2010 US-India Joint Commission on Educational and Cultural Cooperation
USIS 1974 2010 US Information Service
USISJC 2010 US-Israel Joint Committee for Investment and Trade
USNRC 2010 Nuclear Regulatory Commission
USPS 2010 US Postal Service
USSAEC 2010 US-Saudi Arabia Economic Commission
USSS 2010 US Secret Service
USTR 2010 Office of the Special Representative for Trade Negotiations
USTS 1974 US Travel Service
USTTA 2010 US Travel and Tourism Administration
VA 2010 Veterans Administration
VARIG 2010 Brazilian international airline
VFW 2010 Veterans of Foreign Wars
VIASA 2010 Venezuelan airline
VOA 2010 Voice of America
WARC 2010 World Administrative Radio Conference
WCC 2010 World Council of Churches
WCL 2010 World Confederation of Labour
WEO 2010 Western European and Other Groups
WEU 2010 Western European Union
WFC-2 2010 World Food Council
WFP 2010 World Food Program
WFTU 2010 World Federation of Trade Unions
WHC 2010 World Heritage Convention
WHO 1974 2010 World Health Organization
WILPF 2010 Women's International League for Peace
WIPO 1974 2010 World Intellectual Property Organization
WJC 2010 World Jewish Congress
WMO 1974 2010 World Meteorological Organization
WPO 2010 Warsaw Pact Organization
WTO 1974 Warsaw Pact Organization
WTO 2010 World Tourism Organization
WTRO 2010 World Trade Organization
XMB 1974 Export-Import Bank of the US
YPFB 2010 Yacimientos Petroliferos Fiscales (Bolivia)
ZANU 2010 Zimbabwe African National Union
ZAPU 2010 Zimbabwe African People's Union
`,
	},
] as const;
