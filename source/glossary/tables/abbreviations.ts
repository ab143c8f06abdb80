/** Abbreviations of telegrams: the lists of abbreviations in Foreign Relations of the United States. */
export const abbreviationTable = [
	{
		source: 'lists of abbreviations in Foreign Relations of the United States',
		rows: `
A/A: anti-aircraft
A/S: anti-submarine
AA: anti-aircraft
AAA: anti-aircraft artillery
AB: Aktiebolaget (company)
ABC: American Broadcasting Company
ABM: anti-ballistic missile
AC&W: aircraft control and warning
ACA: Allied Control Authority
ACC: Administrative Committee on Coordination
ACE: Allied Command Europe
ACEP: Advisory Committee on Export Policy
Achdut Haavoda: Israeli Socialist Labor Party
ACS: Army Chief of Staff
ACSI: Assistant Chief of Staff for Intelligence
ACSP: Arab Collective Security Pact
AD: Acción Democratica (Democratic Action Party), Venezuela
ADA: Americans for Democratic Action
ADB: Asian Development Bank
ADM: atomic demolition munitions
AFB: Air Force Base
AFCIN: Air Force Chief of Intelligence
AFFE: Army Forces Far East
AFL-CIO: American Federation of Labor-Congress of Industrial Organizations
AFN: Armed Forces Network
AFP: Agence France Presse
AFSC: American Friends Service Committee
AG: Attorney General
AHC: Arab Higher Committee
AIDTO: telegram indicator for messages from USOM to AID
AIRA: Air Attaché
AKA: Attack Cargo Vessel
AKEL: Anorthotikon Komma Ergazomenou Laou (Progressive Party of the Working People) (Cyprus)
AL: Arab League
ALCSP: Arab League Collective Security Pact
ALN: Armée de la Libération Nationale (Army of National Liberation)
ALO: series of military telegrams
ALUSNA: US Naval Attaché
AMAS: American Military Assistance Staff
AmEmb: American Embassy
ANC: African National Congress
ANF: Atlantic Nuclear Force
ANZUS: Australia, New Zealand, US
AP: Associated Press
APC: armored personnel carrier
APD: high-speed transport
APO: Army Post Office
AR: Annual Review
ARAMCO: Arabian-American Oil Company
Arc Light: code name for US B-52 bombing strikes in Southeast Asia
ARMA: Army Attaché
ARMATT: Army Attaché
ARMISH/MAAG: US Army Mission in Iran/Military Assistance Advisory Group
ARPAC: US Army, Pacific
ARS: Action Républicain et Sociale (French)
ARVN: Army of the Republic of Vietnam
ASA: Association of Southeast Asia
ASAF: Asian-African, Asia-Africa
ASAP: as soon as possible
ASD: Assistant Secretary of Defense
ASD/ISA: Assistant Secretary of Defense for International Security Affairs
ASEAN: Association of Southeast Asian Nations
ASM: air-to-surface missile
ASPAC: Asian and Pacific Council
ASRP: Arab Socialist Resurrectionist Party (Syrian)
ASW: anti-submarine warfare
ATAF: Allied Tactical Air Force
ATC: Air Transport Command
AU: Arab Union
B-52: strategic bomber
B/D: barrels of petroleum per day
B/P: balance of payments
BAC: British Aircraft Corporation
BAOR: British Army on the Rhine
BAR: Browning Automatic Rifle
Barrel Roll: US air operations over northern Laos
BASC: Berlin Air Safety Center
BBC: British Broadcasting Corporation
BDA: bomb damage assessment
BENELUX: Belgium, the Netherlands, Luxembourg
BG: David Ben Gurion
BIS: Bank of International Settlements
BJSM: British Joint Services Mission or British Joint Staff Mission
BLT: battalion landing team
BMEO: British Middle East Office
BMEWS: Ballistic Missile Early Warning System
BN: battalion
BNSP: basic national security policy
BOMARC: air defense missile
BOP: balance of payments
BOQ: bachelor officers' quarters
BOT: Board of Trade (British)
BP: Baghdad Pact
BSFMC: Bilateral San Francisco Memorandum of Conversation
BTF: Berlin Task Force
BUSEC: series of telegrams from the Department to the mission to the European Communities
C of S: Chief of Staff
C/S: Chief of Staff
CA: circular airgram
CAF: Chinese Air Force (Republic of China)
CAP: series of outgoing White House telegrams
CARE: Cooperative for American Remittances to Everywhere
CAS: Controlled American Source
CASP: Country Analysis and Strategy Paper
CASU: Cooperative Association of Suez Canal Users
CAT: Civil Air Transport
CB: Companion of the Bath (British)
CBC: Canadian Broadcasting Corporation
CBS: Columbia Broadcasting System
CBU: cluster bomb unit
CC: Central Committee
CCA: UN Commission for Conventional Armaments
CCAF: Chinese Communist Air Force
CCC: Commodity Credit Corporation
CCNE: Communist Chinese Nuclear Explosion
CCP: Chinese Communist Party
CCS: Combined Chiefs of Staff
CDU: Christlich-Demokratische Union (Christian Democratic Union)
CE: Central Europe
CE: Corps of Engineers, US Army
CE: Council of Europe
CEEC: Committee for European Economic Cooperation
CEMA: Council for Mutual Economic Assistance
CENTO: Central Treaty Organization
CEP: circular error probable
CF: Conference File
CFEP: Council on Foreign Economic Policy
CFM: Council of Foreign Ministers
CFP: Compagnie Francaise des Petroles
CG: Civil Guard
CGT: Confédération Général du Travail (General Confederation of Labor)
ChiCom: Chinese Communist
ChiCom(s): Chinese Communist(s)
ChiComs: Chinese Communists
Chieu Hoi: Government of South Vietnam's repatriation program for the Viet Cong
ChiNat: Chinese Nationalist
ChiNats: Chinese Nationalists
CHINCOM: China Committee of the Paris Consultative Group (CG)
ChiRep: Chinese representational question
CHMAAG: Chief, Military Assistance Advisory Group
CI: counterinsurgency
CIA/LC: Central Intelligence Agency, Legislative Counsel
CIAP: Inter-American Committee for the Alliance for Progress
CIB: Combined Intelligence Board
CIC: Counter Intelligence Corps
CICT: Commission on International Commodity Trade
CIDG: Civilian Irregular Defense Group
CIEC: Conference on International Economic Cooperation
CIG: Intergovernmental Committee on the Establishment of a Free Trade Area
CINC: Commander in Chief
CINCAL: Commander in Chief, Alaska
CINCARIB: Commander in Chief, Caribbean
CINCENT: Commander in Chief, Allied Forces, Central Europe
CINCEUR: Commander in Chief, Europe
CINCFE: Commander in Chief, Far East
CINCLANT: Commander in Chief, Atlantic
CINCMEAFSA: Commander in Chief, Middle East/South Asia and Africa South of the Sahara
CINCNELM: Commander in Chief, US Naval Forces, Eastern Atlantic and Mediterranean
CINCNORAD: Commander in Chief, North American Air Defense Command
CINCONAD: Commander in Chief, Continental Air Defense Command
CINCPAC: Commander in Chief, Pacific
CINCPACAF: Commander in Chief, Pacific Air Force
CINCPACFLT: Commander in Chief, Pacific Fleet
CINCSAC: Commander in Chief, Strategic Air Command
CINCSOUTH: Commander in Chief, Allied Forces, Southern Europe
CINCSTRIKE: Commander in Chief, Strike Command
CINCUNC: Commander in Chief, UN Command
CINCUSAFE: Commander in Chief, US Air Force, Europe
CINCUSAREUR: Commander in Chief, US Army in Europe
CINCUSARPAC: Commander in Chief, US Army, Pacific
CINCUSNAVEUR: Commander in Chief, US Navy, Europe
CIO: Congress of Industrial Organizations
CIP: Commercial Import Program
CJCS: Chairman, Joint Chiefs of Staff
CL: classified
CM: Chairman's Memorandum
CMC: Commandant of the Marine Corps
CNO: Chief of Naval Operations
CO: Commanding Officer
COB: close of business
COCOM: Coordinating Committee of the Paris Consultative Group
CODEL: Congressional delegation
COM: communications
COMECON: Council for Mutual Economic Assistance
COMINT: communications intelligence
COMNAVFE: US Commander of Naval Forces, Far East
COMSEVENTHFLT: Commander, Seventh Fleet
COMUS: Commander, US Forces
COMUSJAPAN: Commander, US Forces, Japan
COMUSKOREA: Commander, US Forces, Korea
COMUSMACV: Commander, US Military Assistance Command, Vietnam
COMUSTDC: Commander, US Taiwan Defense Command
CONAD: Continental Air Defense Command
CONADR: Continental Air Defense Command Regulation
ConGen: Consulate General
CONUS: Continental US
CORDS: Civil Operations and Revolutionary Development Support
COS: Chief of Staff
COSVN: Central Office for South Vietnam
CP: Communist Party
CPC: Combined Policy Committee
CPG: Central People's Government (People's Republic of China)
CPG: Chinese People's Government
CPI: Communist Party of India
CPP: Convention's People's Party (Ghana)
CPR: Chinese People's Republic
CPSU: Communist Party of the Soviet Union
CRO: Commonwealth Relations Office
CRP: Civil Rule Party (Republic of Korea)
CRS: Compagnies Républicaines de Securité, French national security police
CS: Chief of Staff
CSA: Chief of Staff, US Army
CSAF: Chief of Staff, Air Force
CSAFM: Chief of Staff, Air Force Memorandum
CSC: Coal and Steel Community
CSCE: Conference on Security and Cooperation in Europe
CSSR: Czechoslovak Socialist Republic
CST: Central Standard Time
CSU: Christlich Soziale Union (Christian Social Union)
CSUSA: Chief of Staff, US Army
CT: Country Team
CTB: Comprehensive Test Ban
CTZ: corps tactical zone
CVA: Attack Aircraft Carrier
CVN: Central Vietnam
CVS: Anti-Submarine Warfare Aircraft Carrier
CVT: Confederation of Vietnamese Trade
CVTC: Confederation of Vietnamese Trade Congresses
CW: chemical warfare
CX: Naval Reserve Captain, Captain, or Commander
CY: calendar year
CZ: Canal Zone
DAC: Development Assistance Committee
DAG: Development Assistance Group
DAO: Defense Attaché's Office
DATT: Defense Attaché
DC: Democrazia Cristiana (Christian Democratic Party)
DCA: Defense Cooperation Agreement
DCI: Director of Central Intelligence
DCM: Deputy Chief of Mission
DD: destroyer
DD/P: Deputy Director, Plans, Central Intelligence Agency
DDCI: Deputy Director of Central Intelligence
DDE: destroyer escort
DDI: Deputy Director of Intelligence, Central Intelligence Agency
DDP: Deputy Director for Plans, Central Intelligence Agency
DDR: Deutsche Demokratische Republik (German Democratic Republic)
DE: destroyer escort
DEF: series of telegrams from the Department of Defense
DefMin: Defense Minister
DefSec: Secretary of Defense
DepFonMin: deputy foreign minister
DEW: Distant Early Warning
DEW Line: Distant Early Warning Line
DFA: Department of Foreign Affairs
DFS: Direct Forces Support
DG: Director General
DGI: Director General of Information
DGNP: Director-General, National Police
DIB: Defense Intelligence Briefing
DirGen: Director General
DIRNSA: Director, National Security Agency
DJSM: Director of the Joint Staff memorandum
DL: Demarcation Line
DM: Deutschemark
DMB: Defense Mobilization Board
DMS: Director for Mutual Security
DMZ: Demilitarized Zone
DP: displaced person
DPA: Defense Production Act
DPC: Defense Planning Committee
DPM: Deputy Prime Minister
DPRC: Defense Program Review Committee
DPRK: Democratic People's Republic of Korea
DRP: Democratic Republican Party (Republic of Korea)
DRV: Democratic Republic of Vietnam
DS: Defense Support
DSP: Democratic Socialist Party (Japan)
DTG: date-time-group
DZ: Demilitarized Zone
E-I: Egyptian-Israeli
E.J.: Eric Johnston
E.O.: executive order
E/W: east/west
EAD: External Affairs Department (India)
EARIS: Egyptian-American Rural Improvement Service
EAS: Department of State Executive Agreement Series
EC: European Community
ECAFE: Economic Commission for Asia and the Far East
ECE: Economic Commission for Europe
ECLA: Economic Commission for Latin America, UN
ECM: electronic countermeasures
ECONAD: Committee of Economic Advisers to the North Atlantic Council
ECONCOM: US-Japan Committee on Trade and Economic Affairs
ECOSOC: Economic and Social Council of the UN
ECSC: European Coal and Steel Community
EDA: Eniaia Dimokratiki Aristera (United Democratic Left)
EDAC: Economic Defense Advisory Committee
EDC: European Defense Community
EDT: Eastern Daylight Time
EEC: European Economic Community
EFTA: European Free Trade Area
EIMAC: Egyptian-Israeli Mixed Armistice Commission
ELINT: electronic intelligence
ELR: Elliot L. Richardson
EmbOff: Embassy officer
ENDC: Eighteen-Nation Disarmament Committee
ENI: Ente Nazionale Idrocarbone (State Petroleum Agency)
EOB: Executive Office Building
EOKA: Ethniki Organosis Kyprion Agoniston (National Organization of Cyprus Fighters)
EPA: European Payments Agreement
EPB: Economic Planning Board
EPC: European Political Community
EPU: European Payments Union
ERAP: Entreprise de Recherches et d'Activites Petrolieres
ERE: Ethniki Pizopastiti Enosis (National Radical Union)
ERP: European Recovery Program
ES: Emergency Session of the UN General Assembly
ES-I: First Emergency Session of the UN General Assembly
ESC: European Security Conference
ESS: Egyptian-Syrian-Saudi Pact
EST: Eastern Standard Time
ETA: estimated time of arrival
ETAP: Expanded Technical Assistance Program
ETD: estimated time of departure
ETW: Eden Talks, Washington
EUCOM: European Command
EURATOM: European Atomic Energy Community
Ex-Im: Export-Import Bank
EXIM Bank: Export-Import Bank
F-4 (Phantom): supersonic fighter bomber
F.O.: Foreign Office
FA: field artillery
FAF: French Air Force
FAL: Forces d'Armée de Laos (Royal Armed Forces of Laos)
FAM: Foreign Affairs Manual
FANK: Forces Armées Nationales Khmeres (Khmer National Armed Forces)
FAO: Food and Agriculture Organization
FAR: Forces Armees Royales (Royal Armed Forces, Laos)
FAZ: Frankfurter Allgemeine Zeitung
FCN: Friendship, Commerce and Navigation (Treaty)
FCO: Foreign and Commonwealth Office, Government of the United Kingdom
FDP: Freie Demokratische Partei (Free Democratic Party)
FEA: Foreign Economic Administration
FEAF: Far East Air Forces
FEC: Far East Command
FedRep: Federal Republic of Germany
FIC: French Indochina
FIG: Federal Interim Government (Indonesia)
FinAtt: Financial Attaché
FinMin: Finance Minister
FLN: Front de Libération Nationale (National Liberation Front)
FLO: Foreign Liaison Office
FM: Foreign Minister
FMS: foreign military sales
FNLA: Frente Nacional de Libertação de Angola (National Front for the Liberation of Angola)
FO: Foreign Office
FOB: free on board
FODAG: Food and Agriculture Organization, UN
FonMin: Foreign Minister
FonOff: Foreign Office
FonSec: Foreign Secretary
ForMin: Foreign Minister
FP: Freedom Party
FPSC: Foreign Petroleum Supply Committee
FRC: Federal Records Center
FRELIMO: Frente de Libertacao de Mocambique (Mozambique Liberation Front)
FRG: Federal Republic of Germany
FROKA: Forces of the Republic of Korea, Army
FSO: Foreign Service Officer
FTA: Free Trade Area
FTA: Free Trade Association
FY: fiscal year
FYI: for your information
G-2: Army general staff section for intelligence
G-3: Army general staff section for operations and training
G/B: Germany/Berlin
GA: General Assembly of the UN
GAA: General Armistice Agreement
GADel: US Delegation at the UN General Assembly
GAF: German Air Force
GARIOA: Government and Relief in Occupied Areas
GATT: General Agreement on Tariffs and Trade
GC: General Committee
GCD: general and complete disarmament
GDP: Gross Domestic Product
GDR: German Democratic Republic
GFR: German Federal Republic
GHQ: General Headquarters
GI: Government Issue (US Army personnel)
GMT: Greenwich mean time
GNA: Greek National Assembly
GNP: gross national product
GOA: Government of Algeria
GOB: Government of Burma
GOC: Government of Ceylon
GOE: Government of Egypt
GOF: Government of France
GOG: Government of Greece
GOH: Government of Hungary
GOI: Government of India
GOJ: Government of Japan
GOK: Government of Kenya
GOL: Government of Lebanon
GOM: Government of Morocco
GON: Government of Nigeria
GOP: Government of Pakistan
GOR: Government of Romania
GOS: Government of Spain
GOT: Government of Turkey
GOY: Government of Yugoslavia
GRAE: Angolan Revolutionary Government in Exile
GRC: Government of the Republic of China
GRI: Government of the Ryukyu Islands
GSFG: Group of Soviet Forces in Germany
GSR: Government of the Somali Republic
GUAR: Government of the United Arab Republic
GUB: Government of the Union of Burma
GVN: Government of Vietnam
H.E.: His Excellency
H.R.: House Resolution
HAK: Henry A. Kissinger
HE: high explosive
HFAC: House Foreign Affairs Committee
HG: Head of Government
HICOG: US High Commissioner for Germany
HICOM: High Commissioner
HIM: His Imperial Majesty
HJK: Hashemite Jordanian Kingdom
HJK-IMAC: Jordanian-Israeli Mixed Armistice Commission
HK: Hong Kong
HKJ: Hashemite Kingdom of Jordan
HM: His/Her Majesty
HMG: Her Majesty's Government
HOLC: Holding Company Liquidation Commission (Japan)
HQ: Headquarters
HR: bill of the House of Representatives
HRH: His Royal Highness
I-E: Israeli-Egyptian
IA-ECOSOC: Inter-American Economic and Social Council
IAC: Intelligence Advisory Committee
IADB: Inter-American Defense Board
IAEA: International Atomic Energy Agency
IAF: Far East Branch, US Information Agency
IATA: International Air Transport Association
IBRD: International Bank for Reconstruction and Development
IBS: International Broadcasting Service
IC: Indochina
ICA/W: International Cooperation Administration, Washington
ICAC: International Cotton Advisory Committee
ICAO: International Civil Aviation Organization
ICBM: intercontinental ballistic missile
ICC: International Control Commission
ICCICA: Interim Coordinating Committee for International Commodity Agreements
ICEM: Intergovernmental Committee for European Migrants
ICFTU: International Confederation of Free Trade Unions
ICIS: Interdepartmental Committee on Internal Security
ICJ: International Court of Justice
ICRC: International Committee of the Red Cross
ID: Intelligence Division (Korea)
IDA: International Development Association
IDAB: International Development Advisory Board
IDB: Inter-American Development Bank
IDF: Israeli Defense Forces
IDF-FLO: Israel Defense Force-Foreign Liaison Office
IDP: Internal Defense Plan (Iran)
IEA: International Energy Agency
IEG: Imperial Ethiopian Government
IES: International Educational Exchange Service
IFAD: International Fund for Agricultural Development
IFC: International Finance Corporation
IFI: International Financial Institution
IG: Israeli Government
IGY: International Geophysical Year
IIA: International Information Agency
IIC: Interdepartmental Intelligence Conference
IIS: Israeli Intelligence Service
IL: International List (of embargoed goods)
ILA: International Longshoremen's Association
ILC: International Law Commission
ILO: International Labor Organization
IMF: International Monetary Fund
INS: International News Service
IOC: initial operation capability
IPC: Iraq Petroleum Company
IPI: International Press Institute
IPS: International Prosecution Section, International Military Tribunal, Tokyo
IRBM: intermediate-range ballistic missile
IRC: International Red Cross
IRG: Interdepartmental Regional Group
IRO: International Refugee Organization
IS: International Staff
ISMAC: Israeli-Syrian Mixed Armistice Commission
ITO: International Trade Organization
ITU: International Telecommunication Union
IZT: interzonal trade
JAA: Jordan Arab Army
JAC: Joint (Armistice) Commission
JAEC: Japanese Atomic Energy Commission
JCAE: Joint Committee on Atomic Energy
JCP: Japanese Communist Party
JCRR: Joint (US-Chinese) Commission on Rural Rehabilitation (Taiwan)
JCSM: Joint Chiefs of Staff Memorandum
JDA: Japanese Defense Agency
JFK: John F. Kennedy
JFY: Japanese fiscal year
JGS: Joint General Staff
JHH: John Herbert Holdridge
JIMCO: Joint Industrial Mobilization Committee
JOC: Joint Operations Center
JSDF: Japanese Self-Defense Forces
JSOP: Joint Strategic Objectives Plan
JSP: Japanese Socialist Party
JSPC: Joint Strategic Plans Committee of the Joint Chiefs of Staff
JSSC: Joint Strategic Survey Committee
JTF: Joint Task Force
JUSMAG: Joint US Military Advisory Group
JUSMMAT: Joint US Military Mission for Aid to Turkey
JUSPAO: Joint US Public Affairs Office
JVP: Jordan Valley Plan
JVP: Jordan Valley Proposal
KATUSA: Korean Augmentation to the US Army
KCIA: Korean Central Intelligence Agency
KGB: Komitet Gosudarstvennyi Bezopasnosti (Committee for State Security of the Soviet Union)
KIA: killed in action
KLM: Royal Dutch Airlines
KMAG: US Military Advisory Group to the Republic of Korea
KMT: Kuomintang (Nationalist Party), Republic of China
KPA/CPV: North Korean People's Army/Chinese People's Volunteers
KT: kilotons
KVP: Kasernierte Volkspolizei (Garrisoned People's Police)
KW: kilowatt
LA: Latin America
LAS: Long-Range Assistance Strategy
LBJ: Lyndon Baines Johnson
LCM: landing craft, medium
LCVP: landing craft, vehicle-personnel
LCY: League of Communists of Yugoslavia (Communist Party of Yugoslavia)
LDC: less developed country
LDCs: less developed countries
LDP: Liberal Democratic Party (Japan)
LDX: long distance xerography
LE: Egyptian pounds
LOC: line of communication
LOS: Law of the Sea
LP: Liberal Party (Republic of Korea)
LSM: landing craft, mechanized
LSSL: landing ship, support (large)
LST: landing ship, tank
LTA: Long Term Agreement (on cotton textiles)
Lucky Dragon: code name for high altitude US reconnaissance operations over Southeast Asia
LVT: landing vehicle tracked
M-1: World War II-era US military rifle
M-16: US military field rifle
MA: Military Attaché
MAAC: Mutual Assistance Advisory Committee
MAAG: Military Assistance Advisory Group
MAC: Military Armistice Commission
MACV: Military Assistance Command, Vietnam
MAF: Marine Amphibious Force
MAG: Military Advisory Group
MAP: Military Assistance Program
MASF: Military Assistance Service Funded
MATS: Military Air Transport Service
MBFR: Mutual and Balanced Force Reductions
MC: memorandum of conversation
MCM: Milliard Cubic Meters
MD: missile driver
MDA: Mutual Defense Assistance
MDAP: Mutual Defense Assistance Program
MDL: Military Demarcation Line (Korea)
ME: Middle East
MEA: Ministry of External Affairs
MEC: Military Executive Committee
MEDO: Middle East Defense Organization
MEEC: Middle East Emergency Committee
MemCon: memorandum of conversation
MEPPG: Middle East Policy Planning Group
METO: Middle East Treaty Organization
MFA: Ministry of Foreign Affairs
MFN: most favored nation
MG: Military Governor (Government)
MIA: missing in action
MIG: Mikoyan and Gurevich: Soviet fighter aircraft
MiG: Soviet-built fighter aircraft
MILAD: military adviser
MinDef: Minister of Defense
MinFonAff: Minister or Ministry of Foreign Affairs
MinPres: Minister President
MIRV: multiple, independently-targeted re-entry vehicle
MisOff: Mission Office
MIT: Massachusetts Institute of Technology
MITI: Japanese Ministry of International Trade and Industry
MLF: Multilateral Force
MLM: Military Liaison Mission
MM: millimeter
MNA: Mouvement National Algérien (Algerian National Movement)
MND: Ministry of National Defense (Republic of China)
MNR: Movement for National Revolution
MOD: Minister of Defense
MOFA: Ministry of Foreign Affairs
MP: Member of Parliament
MPLA: Movimento Popular de Libertação de Angola (Popular Movement for the Liberation of Angola)
MR: Military Region
MRBM: medium-range ballistic missile
MRC: Military Revolutionary Council
MRP: Mouvement Républicain Populaire (Popular Republican Movement)
MSA: Mutual Security Assistance
MSC: Military Staff Committee of the UN Security Council
MSI: minesweeper, inshore
MSP: Mutual Security Program
MSTS: Military Sea Transport Service
MSU: Michigan State University
MT: megaton
MVD: Ministry of Internal Affairs (USSR)
MWDP: Mutual Weapons Development Program
NAACP: National Association for the Advancement of Colored People
NAC: North Atlantic Council
NACC: Naval Auxiliary Communications Center
NAM: non-aligned movement
NAP: North Atlantic Pact
NARA: National Archives and Records Administration
NATO: North Atlantic Treaty Organization
NATUS: series of telegrams from the Department to the mission to NATO
NBC: National Broadcasting Company
NCO: non-commissioned officer
NDP: New Democratic Party (Republic of Korea)
NE: Near East
NEACC: Near East Arms Coordinating Committee
NEI: Netherlands East Indies
NEP: new economic policy
NESC: Net Evaluation Subcommittee
NFD: Northern Frontier District (Kenya)
NFZ: Nuclear Free Zone
NGO: nongovernmental organization
NGRC: National Government of the Republic of China
NH: Note to Holders
NIC: National Indications Center
NIE: National Intelligence Estimate
NIOC: National Iranian Oil Company
NK: North Korea
NLC: National Leadership Council
NLF: National Liberation Front
NLFSVN: National Liberation Front of South Vietnam
NLHX: Neo Lao Hak Xat
NM: nautical mile
NMCC: National Military Command Center
NME: National Military Establishment
NNSC: Neutral Nations Supervisory Commission
NOA: new obligational authority
NORAD: North American Air Defense Command
NOTAL: not sent to all addressees: said of a telegram that is referred to
NP: Nacionalista Party (Philippines)
NPC: National Preparatory Committee (Indonesian pre-independence unit)
NPG: Nuclear Planning Group
NPR: National Police Reserve (Japan)
NPSS: National Police and Security Service
NPT: Nuclear Non-Proliferation Treaty
NRM: National Revolutionary Movement
NSAM: National Security Action Memorandum
NSCID: National Security Council Intelligence Directive
NSDM: National Security Decision Memorandum
NSF: National Safety Forces (Japan)
NSSM: National Security Study Memorandum
NT: New Taiwan (Republic of China currency)
NU: Nahdatul Ulama (association of orthodox Muslims)
NUP: National Unionist Party of Sudan
NVA: North Vietnamese Army
NVA/VC: North Vietnam/Viet Cong
NVN: North Vietnam
NY: New York
NYT: New York Times
NZ: New Zealand
OAS: Organization of American States
OAU: Organization of African Unity
OBE: overtaken by events
OCAM: Organization Commune Africaine et Malagache (African-Malagasy Common Organization)
OECD: Organization for Economic Cooperation and Development
OEEC: Organization for European Economic Cooperation
OIC: officer in charge
OPCON: operational control
OPEC: Organization of Petroleum Exporting Countries
OPLAN: operation plan
ORIT: Inter-American Regional Organization of Workers
OSP: offshore procurement
OTC: Organization for Trade Cooperation
P.L.: Public Law
PAA: Pan American Airways
PAB: Public Advisory Board for Mutual Security
PAC: Pan African Congress
PACAF: Pacific Air Force
PACFLT: Pacific Fleet
PACOM: Pacific Command
PAG: Provisional Algerian Government
PAL: permissive action link
PanAm: Pan American Airways
PAO: Public Affairs Officer
PAR: parachute
PARA: Policy Analysis and Resource Allocation
PAVN: People's Army of Vietnam
PC: patrol vessel, submarine chaser
PCC: Palestine Conciliation Commission
PCE: patrol craft, escort
PCG: Planning Coordination Group, Operations Coordinating Board
PCH&T: packing, crating, handling, and transportation
PCI: Partito Comunista Italiano (Italian Communist Party)
PCP: Partido Comunista Peruano (Communist Party of Peru)
PCP: Partido Comunista de Paraguay (Communist Party of Paraguay)
PD: Presidential determination
PDB: President's Daily Brief
PermRep: Permanent Representative
PF: patrol vessel, frigate
PFIAB: President's Foreign Intelligence Advisory Board
PGAR: Provisional Government of the Algerian Republic
PIO: Public Information Officer
PJBD: Permanent Joint Board on Defense
PKI: Partai Komunis Indonesia (Indonesian Communist Party)
PL: Public Law
PL-480: Public Law 480 (Food for Peace)
PLA: Palestine Liberation Army
PLG: Paris Liaison Group
PLI: Partito Liberale Italiana (Italian Liberal Party)
PLO: Palestine Liberation Organization
PM: Prime Minister
PMCG (NY): preparations for the Meeting of the Chiefs of Government (New York)
PMG: Postmaster General
PNE: peaceful nuclear explosion
PNG: persona non grata
PNI: Partai Nasional Indonesia (Indonesian Nationalist Party)
PNM: Partito Nazionale Monarchico (National Monarchist Party)
POC: Peace Observation Commission
POL: petroleum, oil, and lubricants
PolAd: Political Adviser
PolOff: political officer
POM (NY) MC: October meetings of the Foreign Ministers, New York: memorandum of conversation
POW: prisoner of war
PPP: People's Progressive Party, British Guiana political party
PR: public relations
PRC: People's Republic of China
PRG: Partido de la Revolución Guatemalteca (Party of the Guatemalan Revolution)
PriMin: Prime Minister
PRU: Public Relations Unit
PSDI: Partito Social Democratico Italiano (Italian Social Democratic Party)
PSI: Partito Socialista Italiano (Italian Socialist Party)
PsyWar: Psychological Warfare
PT: patrol
PTS: proposed talks with the Soviets
PTT: post, telephone, telegraph
PW: prisoner of war
PX: post exchange
PZPR: Polish United Workers' Party
QR: quantitative restrictions
R & D: research and development
R&D: research and development
R&R: rest and relaxation
RAC: Executive Committee on Regulation of Armaments
RAF: Royal Air Force
RCA: Radio Corporation of America
RCC: Revolutionary Command Council of Egypt
RCT: Regimental Combat Team
RD: Restricted Data
reDeptel: regarding Department of State telegram
reEmbtel: regarding Embassy telegram
Res.: Resolution of the UN
RF: Rhodesian Front
RFC: Reconstruction Finance Corporation
RFE: Radio Free Europe
RG: Record Group
RGT: Army Regimental Combat Team
RIAS: Rundfunk in Amerikanische Sector (Radio in the American Sector)
RKG: Royal Khmer Government
RL: Radio Liberty
RLAF: Royal Laotian Air Force
RLG: Royal Lao Government
RMA: Reimbursable Military Assistance
RN: Richard Nixon
RNC: Republican National Committee
ROC: Republic of China
ROK: Republic of Korea
ROKA: Republic of Korea Army
ROKAF: Republic of Korea Air Force
ROKFV: Republic of Korea Forces in Vietnam
ROKG: Republic of Korea Government
Rolling Thunder: code name for long-running program of US air operations in North Vietnam
ROTC: Reserve Officers' Training Corps
RPF: French People's Rally
RPP: Republican People's Party (Turkey)
RPT: repeat
RR: railroad
RSFSR: Russian Socialist Federated Soviet Republic
RT: Rolling Thunder
RTAF: Royal Thai Air Force
RTC: Round Table Conference (The Hague)
RTG: Royal Thai Government
RVN: Republic of Vietnam
RVNAF: Republic of Vietnam Armed Forces
RWP: Revolutionary Workers' Party (Can Lao)
S/PV: Security Council/Procès-Verbal
SA: Saudi Arabia
SAC: Strategic Air Command
SACEUR: Supreme Allied Commander, Europe
SACLANT: Supreme Allied Commander, Atlantic
SACSA: Special Assistant for Counterinsurgency and Special Activities
SAG: Saudi Arabian Government
SAGE: semi-automatic ground environment system
SALT: Strategic Arms Limitation Talks
SAM: surface-to-air missile
SANACC: State-Army-Navy-Air Force Coordinating Committee
SAR: search and rescue
SARG: Syrian Arab Republic Government
SAVAK: Iranian National Security and Information Organization
SC: UN Security Council
SCAP: Supreme Commander for the Allied Powers in Japan
SCC: US-Japan Security Consultative Committee
SCS: Supreme Commander's Staff
SCUA: Suez Canal Users Association
SDC: Self Defense Corps
SDMICC: Joint State/Defense Military Information Control Committee
SDR: Special Drawing Rights
SE: Special Estimate
SEA: Southeast Asia
SEACOORD: Southeast Asia Coordinating Committee
SEATO: Southeast Asia Treaty Organization
SecDef: Secretary of Defense
SecDel/MC: Secretary of State's delegation/memorandum of conversation
SecGen: Secretary General
SecState: Secretary of State
Secy Gen: Secretary General
SED: Sozialistische Einheitspartei Deutschlands (Socialist Unity Party of Germany)
Sen.: Senator
SEPES: Service des Etudes Politiques et Sociales (Service of Political and Social Studies)
SETAF: Southern European Task Force
SFIO: Société Française de l'Internationale Ouvrière (French Society of International Socialists)
SFRC: Senate Foreign Relations Committee
SG: Secretary General
SG: Standing Group
SGN: Standing Group, NATO
SHAEF: Supreme Headquarters, Allied Expeditionary Force
SHAPE: Supreme Headquarters, Allied Powers, Europe
SIG: Senior Interdepartmental Group
SIGINT: signals intelligence
SIOP: Single Integrated Operational Plan
SITREP: situation report
SLBM: submarine-launched ballistic missile
SNIE: Special National Intelligence Estimate
SOCONY: Standard Oil Company of New York
SOF: status of forces
SOFA: Status of Forces Agreement
SOG: Studies and Observation Group
SONJ: Standard Oil Company of New Jersey
SOSUS: Sound Surveillance Underwater System
SPC: Special Political Committee of the UN General Assembly
SPD: Sozialdemokratische Partei Deutschlands (German Social Democratic Party)
SR: Southern Rhodesia
SRG: Senior Review Group
SS: submarine
SSBN: ballistic missile nuclear submarine
SSM: surface-to-surface missiles
SSN: nuclear attack submarine
SSOD: Special Session on Disarmament, UN
Stat.: US Statutes at Large
Steel Tiger: code name for air strikes against the Ho Chi Minh trail in Laos
STEM: US Special Technical and Economic Mission
STRAC: Strategic Army Corps
STRATCOM: Strategic Command
SU: Soviet Union
SUBROC: submarine-launched rockets
SUNFED: Special UN Fund for Economic Development
SVN: South Vietnam
SWA: South West Africa
SWAPO: South West Africa People's Organization
SWNCC: State-War-Navy Coordinating Committee
SX: series of telegrams from the US Army, Europe
SYG: Secretary-General
T/O: table of organization
T/O & E: Table of Organization and Equipment
TA: trade agreement
TAB: Technical Assistance Board, UN
TAC: Tactical Air Command
TAPLINE: Trans-Arabian Pipeline Company
TASS: Telegrafnoye Agentsvo Sovetskogo Soiuza (Telegraph Agency of the Soviet Union)
TB: test ban
TC: technical cooperation
TCC: Troop Contributing (to Vietnam) Countries
TDC: Taiwan Defense Command
TDY: temporary duty
TE: table of equipment
TE: technical exchange
TEA: Trade Expansion Act
TF: Task Force
TGS: Turkish General Staff
TIAS: Treaties and Other International Acts Series
TL: Turkish Lira
TO: Table of Organization
TO&E: Table of Organization and Equipment
TOW: Tube-Launched Optically-Tracked Wire-Guided missile
TPC: Trade Policy Committee
TS: Top Secret
TSO: Truce Supervisory Organization (UN)
TV: television
TVA: Tennessee Valley Authority
TWA: Trans World Airlines
U-2: high altitude reconnaissance aircraft
U.S.: United States
U.S.C.: United States Code
UAR: United Arab Republic
UARG: United Arab Republic Government
UJA: United Jewish Appeal
UK: United Kingdom
UKDel: United Kingdom Delegation
UKG: United Kingdom Government
UKHC: United Kingdom High Commissioner
UKUN: United Kingdom Delegation at the UN
UN: United Nations
UNC: UN Command
UNCI: UN Commission for Indonesia
UNCIP: UN Commission for India and Pakistan
UNCMAC: UN Command, Military Armistice Commission
UNCOK: UN Commission on Korea
UNCTAD: UN Conference on Trade and Development
UNCURK: UN Commission for the Unification and Rehabilitation of Korea
UNDP: UN Development Program
UNEF: UN Emergency Force
UNESCO: UN Educational, Scientific and Cultural Organization
UNFICYP: UN Peacekeeping Force in Cyprus
UNGA: UN General Assembly
UNHCR: UN High Commissioner for Refugees
UNICEF: UN International Children's Emergency Fund
UNITA: Uniao Nacional para e Independencia Total de Angola (National Union for the Total Independence of Angola)
UNKRA: UN Korean Reconstruction Agency
UNMIS: UN Mission
UNO: United Nations Organization
UNOGIL: UN Observation Group in Lebanon
UNRRA: UN Relief and Rehabilitation Administration
UNRWA: UN Relief and Works Agency for Palestine Refugees in the Near East
UNSC: UN Security Council
UNSCOP: UN Special Committee on Palestine
UNSEC: UN Secretary-General
UNSYG: UN Secretary-General
UNTA: UN Technical Assistance Program
UNTS: UN Treaty Series
UNTSO: UN Truce Supervisory Organization
UP: United Press
UPA: Uniao das Populacoes de Angola (Union of Angolan Peoples)
UPC: Ugandan Peoples' Congress
UPI: United Press International
UPU: Universal Postal Union
US: United States
US/MC: US memorandum of conversation
USA: US Army
USAF: US Air Force
USAF(E): US Air Force (Europe)
USAFE: US Air Force, Europe
USAREUR: US Army, Europe
USARMA: US Army Attaché
USARPAC: US Army, Pacific
USBER: US Mission at Berlin
USC: United States Code
USCAR: US Civil Administration of the Ryukyus
USCINCEUR: US Commander in Chief, Europe
USCOB: US Command, Berlin
USDAO: US Defense Attaché Office
USDel: US Delegation
USEC: US Mission to the European Communities
USEP: US Escapee Program
USFJ: US Forces in Japan
USFK: US Forces in Korea
USFY: US fiscal year
USG: United States Government
USGADel: US Delegation at the UN General Assembly
USIBS: US International Broadcasting Service
USIE: US Information and Educational Exchange Program
USLO: US Liaison Officer
USMACV: US Military Assistance Command, Vietnam
USMC: US Marine Corps
USMLM: US Military Liaison Mission
USN: US Navy
USNATO: series of telegrams from the mission to NATO to the Department
USNMR: US National Military Representative to Supreme Headquarters, Allied Powers, Europe
USOM: US Operations Mission
USPolAd: US Political Adviser
USRO: US Mission to the North Atlantic Treaty Organization and European Regional Organizations
USS: US Ship
USSR: Union of Soviet Socialist Republics
UST: US Treaties and Other International Agreements
USTDC: US Taiwan Defense Command
VAdm: Vice Admiral
VC: Viet Cong
VC/NVA: Vietcong/North Vietnamese
VCI: Viet Cong Infrastructure
VIP: very important person
VM: Viet Minh
VN: Vietnam
VNAF: South Vietnamese Air Force
VNMC: Vietnam Marine Corps
VNN: Vietnam Navy
VNQDD: Viet Nam Quoc Dan Dung (National Party of Vietnam)
VOA: Voice of America
VP: Vice President
WEU: Western European Union
WFTU: World Federation of Trade Unions
WFTU (WFTCU): World Federation of Trade Unions
WG: working group
WHO: World Health Organization
WMO: World Meteorological Organization
WNRC: Washington National Records Center
WP: working party
WPC: World Peace Council
WSAG: Washington Special Actions Group
YAR: Yemen Arab Republic
ZANU: Zimbabwe African Nationalist Union
ZAPU: Zimbabwe African People's Union
ZI: Zone of Interior
`,
	},
] as const;
