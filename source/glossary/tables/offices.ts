/** Symbols of offices, bureaus and agencies: the lists in Foreign Relations of the United States, and the action and information lines of telegrams. */
export const officeTable = [
	{
		source: 'lists of abbreviations in Foreign Relations of the United States',
		rows: `
A/MS: Management Staff, Bureau of Administration
AF: Bureau of African Affairs, Department of State
AF/AFI: Office of Inter-African Affairs, Bureau of African Affairs
AFE: Office of Eastern and Southern African Affairs, Bureau of African Affairs
ARA: Bureau of Inter-American Affairs, Department of State
AV: Aviation Division, Department of State
B/FAC: Deputy Coordinator for Foreign Assistance, Under Secretary of State for Economic Affairs
BC: Division of British Commonwealth Affairs, Department of State
BNA: Office of British Commonwealth and Northern European Affairs, Bureau of European Affairs
CE: Division of Central European Affairs, Department of State
CON: Office of Controls, Department of State
CSD: Commodities Division, Office of International Resources, Bureau of Economic Affairs
CU: Bureau of Educational and Cultural Affairs, Department of State
D/INR: Director, Bureau of Intelligence and Research
DDC: Office of the Deputy Director for Coordination, Bureau of Intelligence and Research
DRF: Division of Research for the Far East, Office of Intelligence Research, Department of State
DRN: Division of Research for the Near East, South Asia, and Africa, Department of State
DRS: Division of Research for the Soviet Union and Eastern Europe, Department of State
DRW: Division of Research for Western Europe, Department of State
EA: Bureau of East Asian and Pacific Affairs, Department of State
EA/ACA: Office of Asian Communist Affairs, Bureau of East Asian and Pacific Affairs
EA/J: Officer in Charge of Japanese Affairs, Office of East Asian Affairs, Bureau of Far Eastern Affairs
EA/RA: Office of Regional Affairs, Bureau of East Asian and Pacific Affairs
EAP: Bureau of East Asian and Pacific Affairs, Department of State
EB: Bureau of Economic and Business Affairs, Department of State
ECD: Economic Defense Division, Office of International Trade and Resources, Bureau of Economic Affairs
ED: Division of Investment and Economic Development, Department of State
EE: Office of Eastern European Affairs, Bureau of European Affairs
EUR: Bureau of European Affairs, Department of State
EUR/BMI: Office of United Kingdom, Malta, and Ireland Affairs, Bureau of European Affairs
EUR/BNA: Office of British Commonwealth and Northern European Affairs, Bureau of European Affairs
EUR/CAN: Office of Canadian Affairs, Bureau of European Affairs
EUR/GER: Office of German Affairs, Bureau of European Affairs
EUR/RA: Office of European Regional Affairs, Bureau of European Affairs
EUR/RPM: Office of NATO and Atlantic Political-Military Affairs, Bureau of European Affairs
EUR/SOV: Office of Soviet Union Affairs, Bureau of European Affairs
EUR/WE: Office of Western European Affairs, Bureau of European Affairs
FBO: Division of Foreign Buildings Operations, Department of State
FE: Bureau of Far Eastern Affairs, Department of State
FE/P: Public Affairs Adviser, Bureau of Far Eastern Affairs
FLC: Foreign Liquidation Commissioner, Department of State
FN: Division of Financial Affairs, Department of State
FSD: Division of Fuels, Department of State
G/PM: Office of the Deputy Assistant Secretary of State for Politico-Military Affairs
GER: Office of German Affairs, Bureau of European Affairs
GPA: Officer in Charge of German Political Affairs, Department of State
GTI: Office of Greek, Turkish, and Iranian Affairs, Bureau of Near Eastern and South Asian Affairs
INR: Bureau of Intelligence and Research, Department of State
INR/DDC: Bureau of Intelligence and Research, Deputy Director for Coordination
INR/IL: Bureau of Intelligence and Research, Office of Intelligence Liaison
INR/RNA: Office of Research and Analysis for Near East and South Asia, Bureau of Intelligence and Research
IO: Bureau of International Organization Affairs, Department of State
IO/OES: Office of International Economic and Social Affairs, Department of State
IO/OIA: Office of International Administration, Department of State
IO/UNP: Office of UN Political and Security Affairs, Bureau of International Organization Affairs
IR: Division of International Resources, Department of State
IRD: International Resources Division, Department of State
ITR: Office of International Trade and Resources, Bureau of Economic Affairs
J/PM: Office of Politico-Military Affairs in the Office of the Under Secretary of State for Political Affairs
L/C: Office of the Assistant Legal Adviser for International Claims, Department of State
L/E: Office of the Assistant Legal Adviser for Economic Affairs, Department of State
L/EUR: Assistant Legal Adviser for European Affairs, Department of State
L/FE: Office of the Assistant Legal Adviser for Far Eastern Affairs, Department of State
L/NEA: Office of the Assistant Legal Adviser for Near Eastern, South Asian, and African Affairs, Department of State
L/PM: Assistant Legal Adviser for Politico-Military Affairs, Office of the Legal Adviser, Department of State
L/SFP: Assistant Legal Adviser for Special Functional Problems, Department of State
L/UNA: Assistant Legal Adviser for UN Affairs, Department of State
LS: Division of Language Services, Department of State
MDC: Mutual Defense Control Staff, Bureau of Economic Affairs
NA: Office of Northeast Asian Affairs, Department of State
NE: Office of Near Eastern Affairs, Department of State
NEA: Bureau of Near Eastern and South Asian Affairs, Department of State
NEA/GTI: Office of Greek, Turkish, and Iranian Affairs, Bureau of Near Eastern and South Asian Affairs
NEA/IAI: Office of Israel and Arab-Israel Affairs, Bureau of Near Eastern and South Asian Affairs
NEA/NE: Office of Near Eastern Affairs, Bureau of Near Eastern and South Asian Affairs
NEA/NR: Office of Near Eastern, South Asian Regional Affairs, Bureau of Near Eastern and South Asian Affairs
NEA/RA: Office of Regional Affairs, Bureau of Near Eastern and South Asian Affairs
NR: Office of Near Eastern, South Asian Regional Affairs, Bureau of Near Eastern and South Asian Affairs
ODA: Office of Dependent Area Affairs, Bureau of International Organization Affairs
OES: Office of International Economic and Social Affairs, Bureau of International Organization Affairs
OFD: Office of Financial and Development Policy, Department of State
OFLC: Office of the Foreign Liquidation Commissioner, Department of State
OIE: Office of Information and Educational Exchange, Department of State
OIR: Office of Intelligence Research, Department of State
OR: Office of International Resources, Bureau of Economic Affairs
ORM: Office of Refugee and Migration Affairs, Department of State
OSA: Office of South American Affairs, Bureau of Inter-American Affairs
OT: Office of International Trade, Bureau of Economic Affairs
PA: Bureau of Public Affairs, Department of State
PCA: Policy Committee on Arms and Armaments, Department of State
PED: Petroleum Division, Department of State
PM/ISO: Office of International Security Operations, Bureau of Politico-Military Affairs
PM/ISP: Office of International Security Policy and Planning, Bureau of Politico-Military Affairs
PPS: Policy Planning Staff, Department of State
PSA: Office of Philippine and Southeast Asian Affairs, Department of State
RA: Office of European Regional Affairs, Department of State
REA: Office of Inter-American Regional Economic Affairs, Bureau of Inter-American Affairs
RO: Reports and Operations Staff of the Executive Secretariat, Department of State
RPA: Office of Inter-American Regional Political Affairs, Bureau of Inter-American Affairs
RPE: Office of Atlantic Political-Economic Affairs, Bureau of European Affairs
RPM: Office of Atlantic Political and Military Affairs, Bureau of European Affairs
RSB: Office of Research and Analysis for Soviet Bloc, Bureau of Intelligence and Research
S/AE: Special Assistant to the Secretary of State for Disarmament and Atomic Energy
S/AL: Ambassador at Large, Department of State
S/MSA: Office of the Special Assistant to the Secretary of State for Mutual Security Affairs
S/P: Policy Planning Staff, Department of State
S/PC: Planning and Coordination Staff, Department of State
S/PRS: Office of Press Relations, Department of State
S/S: Executive Secretariat, Department of State
S/S-RO: Reports and Operations Staff, Executive Secretariat
S/S-I: Information Management Section, Executive Secretariat
S/S-O: Operations Center, Executive Secretariat
S/S-S: Secretariat Staff, Executive Secretariat
SCA: Bureau of Security and Consular Affairs, Department of State
SCI: Bureau of International Scientific and Technological Affairs, Department of State
SOA: Office of South Asian Affairs, Department of State
SOV: Office of Soviet Union Affairs, Bureau of European Affairs
SPA: Office of Southwest Pacific Affairs, Bureau of Far Eastern Affairs
SY: Division of Security, Department of State
TAD: Trade Agreements and Treaties Division, Office of International Trade and Resources, Bureau of Economic Affairs
TF/Saigon: Task Force in Saigon, Department of State
TF/SEA: Task Force on Southeast Asia, Department of State
TF/VN: Task Force on Vietnam, Department of State
TRC: Office of Transport and Communications, Department of State
U/CEA: Special Assistant to the Under Secretary of State for Communist Economic Affairs
U/FW: Special Assistant for Fisheries and Wildlife, Office of the Under Secretary of State
U/MSA: Office of the Special Assistant for Mutual Security Affairs, Department of State
U/MSC: Deputy Coordinator of Mutual Security in the Office of the Under Secretary of State
U/OP: Operations Coordinator, Office of the Under Secretary of State
U/PR: Office of the Chief of Protocol, Department of State
UNA: Office of UN Affairs, Department of State
UNP: Office of UN Political and Security Affairs, Bureau of International Organization Affairs
UNS: Division of International Security Affairs, Department of State
W/MSC: Office of the Special Assistant to the Secretary of State for Mutual Affairs Security Coordinator
WE: Office of Western European Affairs, Bureau of European Affairs
WG/VN: Working Group on Vietnam, Department of State
ACDA: Arms Control and Disarmament Agency
AEC: Atomic Energy Commission
AID: Agency for International Development
AID/NESA: Bureau for Near East and South Asia, Agency for International Development
AMS: Agricultural Marketing Services, Department of Agriculture
BNDD: Bureau of Narcotics and Dangerous Drugs, Department of Justice
BOB: Bureau of the Budget
CAA: Civil Aeronautics Administration
CAB: Civil Aeronautics Board
CAMG: Office of Civil Affairs and Military Government, Department of the Army
CEA: Council of Economic Advisers
CIA: Central Intelligence Agency
CIEP: Council on International Economic Policy
CSS: Commodity Stabilization Service, Department of Agriculture
DA: Department of the Army
DAF: Department of the Air Force
DEPTAR: Department of the Army
DIA: Defense Intelligence Agency
DLF: Development Loan Fund
DOD: Department of Defense
DOD/ISA: Office of the Assistant Secretary of Defense for International Security Affairs
DOS: Department of State
ECA: Economic Cooperation Administration
EXIM: Export-Import Bank
FAA: Federal Aviation Administration
FAC: Foreign Assets Control
FAS: Foreign Agricultural Service, Department of Agriculture
FBI: Federal Bureau of Investigation
FBIS: Foreign Broadcast Information Service
FCDA: Federal Civil Defense Administration
FOA: Foreign Operations Administration
FRB: Federal Reserve Board
FTC: Federal Trade Commission
GAO: General Accounting Office
GSA: General Services Administration
HEW: Department of Health, Education, and Welfare
ICA: International Cooperation Administration
IOP: Office of Policy and Research, US Information Agency
ISA: Office of International Security Affairs, Department of Defense
ISA/FE: Far East Division, Office of International Security Affairs, Department of Defense
JCS: Joint Chiefs of Staff
MID: Military Intelligence Division, Department of War General Staff
NASA: National Aeronautics and Space Administration
NESA: Bureau for Near East and South Asia, Agency for International Development
NSA: National Security Agency
NSC: National Security Council
NSRB: National Security Resources Board
OASD: Office of the Assistant Secretary of Defense
OASD/ISA: Office of the Assistant Secretary of Defense for International Security Affairs
OCB: Operations Coordinating Board
OCDM: Office of Civil and Defense Mobilization
OCI: Office of Current Intelligence, Central Intelligence Agency
ODDI: Office of the Directorate of Intelligence, Central Intelligence Agency
ODM: Office of Defense Mobilization
ODMA: Office of the Director for Military Assistance
OEC: Office of the Economic Coordinator
OEP: Office of Emergency Planning
OIA: Office of International Affairs, Department of the Treasury
OIT: Office of International Trade, Department of Commerce
OMB: Office of Management and Budget
ONE: Office of National Estimates, Central Intelligence Agency
ONI: Office of Naval Intelligence
OPI: Office of Public Information
OPIC: Overseas Private Investment Corporation
OSD: Office of the Secretary of Defense
OSD/ISA: Office of the Assistant Secretary of Defense for International Security Affairs
OSR: Office of the Special Representative in Europe for the Economic Cooperation Administration
OSS: Office of Strategic Services
OUSD: Office of the Under Secretary of Defense
PSB: Psychological Strategy Board
STR: Office of the Special Trade Representative
TCA: Technical Cooperation Administration
USAID: US Agency for International Development
USDA: US Department of Agriculture
USIA: US Information Agency
USIB: US Intelligence Board
USIS: US Information Service
USUN: US Mission to the UN
WH: White House
`,
	},
	{
		source: 'observed in telegrams',
		rows: `
A: probably Bureau of Administration, Department of State
ACDE: probably Arms Control and Disarmament Agency
AGR: Department of Agriculture
AGRE: probably Department of Agriculture
ARAE: probably Bureau of Inter-American Affairs, Department of State
CIAE: probably Central Intelligence Agency
COM: Department of Commerce
COME: probably Department of Commerce
DEAE: probably Drug Enforcement Administration
DODE: probably Department of Defense
DOE: Department of Energy
DOTE: probably Department of Transportation
EURE: probably Bureau of European Affairs, Department of State
FBIE: probably Federal Bureau of Investigation
H: probably Bureau of Congressional Relations, Department of State
INRE: probably Bureau of Intelligence and Research, Department of State
INT: probably Department of the Interior
JUS: Department of Justice
JUSE: probably Department of Justice
L: Office of the Legal Adviser, Department of State
LAB: Department of Labor
LABE: probably Department of Labor
NSAE: probably National Security Agency
NSCE: probably National Security Council
PM: Bureau of Politico-Military Affairs, Department of State
PRS: probably Office of Press Relations, Department of State
SP: probably Policy Planning Staff, Department of State
SS: probably Executive Secretariat, Department of State
SSO: probably Operations Center, Executive Secretariat, Department of State
SYE: probably Division of Security, Department of State
TRSE: probably Department of the Treasury
TRSY: Department of the Treasury
USIE: probably US Information Agency
XMB: Export-Import Bank
`,
	},
] as const;
