/** Captions and the lines beside them: 5 FAH-2, the lists in Foreign Relations of the United States, the markings of the intelligence community, and what telegrams show; `…` stands for any words. */
export const captionTable = [
	{
		source: '5 FAH-2',
		rows: `
NODIS: no distribution except to the persons named | the most restrictive; SPECAT EXCLUSIVE on military circuits
EXDIS: exclusive distribution: extremely limited | SPECAT on military circuits
STADIS: distribution within the Department of State only | may stand with EXDIS or NODIS
STADIS …: distribution within the Department of State only
FOR … ONLY: for the named reader
AGREMENT CHANNEL: agrément, appointment, resignation or transfer of a chief of mission | takes no other caption
DIRGEN CHANNEL: for the Director General of the Foreign Service | takes no other caption
MED CHANNEL: medical matters
TM CHANNEL: probably personnel: travel and assignments
AMB: for the Ambassador | in the text: the Ambassador
DCM: for the Deputy Chief of Mission | in the text: that officer
AMB/DCM: for the Ambassador and the Deputy Chief of Mission
AMB/DCM ONLY: for the Ambassador and the Deputy Chief of Mission only
OFFICIAL INFORMAL: at working level, between a post and its desk
OFFICIAL-INFORMAL: at working level, between a post and its desk
INFORM ALL STATE EMPLOYEES: for every employee | restricts nothing
SPECAT: special category: as EXDIS on military circuits
SPECAT EXCLUSIVE: special category: as NODIS on military circuits
`,
	},
	{
		source: 'lists of abbreviations in Foreign Relations of the United States',
		rows: `
LIMDIS: limited distribution
NOFORN: not releasable to foreign nationals | in the 1970s: no foreign dissemination
NOCONTRACT: not releasable to contractors and consultants
ORCON: dissemination and extraction controlled by the originator
CHEROKEE: channel of the Secretary for highly sensitive messages
CRITIC: emergency telegram
CODEL: delegation of members of Congress
CODEL …: delegation of members of Congress
SECTO: series of telegrams from the travelling Secretary
SECTO …: number in the series of telegrams from the travelling Secretary
TOSEC: series of telegrams to the travelling Secretary
TOSEC …: number in the series of telegrams to the travelling Secretary
`,
	},
	{
		source: 'list of information security markings of the intelligence community',
		rows: `
PROPIN: caution, proprietary information involved
RELIDO: releasable by the information disclosure official
FOUO: for official use only
FOR OFFICIAL USE ONLY: for official use only
REL TO …: releasable to those named
RELEASABLE TO …: releasable to those named
`,
	},
	{
		source: 'observed in telegrams',
		rows: `
SIPDIS: for distribution on SIPRNet: a copy goes to its database of telegrams
SENSITIVE: with UNCLAS: sensitive but unclassified
EYES ONLY: probably for the named reader only
… EYES ONLY: probably for the named reader only
ROGER CHANNEL: probably the channel for intelligence, to the Bureau of Intelligence and Research
DISSENT CHANNEL: probably views that dissent from policy
TERREP: probably report on terrorism
TERREP …: probably report on terrorism
STAFFDEL: probably delegation of congressional staff
STAFFDEL …: probably delegation of congressional staff
INFORM CONSULS: pass to the consulates
CORRECTED COPY: replaces an earlier text of the same number
CORRECTED COPY …: replaces an earlier text of the same number; the rest says what was changed
C O R R E C T E D COPY: replaces an earlier text of the same number
POSS DUPE: possible duplicate
POSSIBLE DUPE: possible duplicate
DEPT FOR …: names an office or officer at the addressee
DEPARTMENT FOR …: names an office or officer at the addressee
STATE FOR …: names an office or officer at the addressee
STATE ALSO FOR …: names an office or officer at the addressee
NSC FOR …: names an office or officer at the addressee
TREASURY FOR …: names an office or officer at the addressee
USAID FOR …: names an office or officer at the addressee
USDOC FOR …: names an office or officer at the addressee
USDA FOR …: names an office or officer at the addressee
COMMERCE FOR …: names an office or officer at the addressee
ENERGY FOR …: names an office or officer at the addressee
JUSTICE FOR …: names an office or officer at the addressee
LABOR FOR …: names an office or officer at the addressee
DOD FOR …: names an office or officer at the addressee
DOE FOR …: names an office or officer at the addressee
DOJ FOR …: names an office or officer at the addressee
DEA FOR …: names an office or officer at the addressee
SECDEF FOR …: names an office or officer at the addressee
OSD FOR …: names an office or officer at the addressee
JCS FOR …: names an office or officer at the addressee
EUCOM FOR …: names an office or officer at the addressee
CENTCOM FOR …: names an office or officer at the addressee
PACOM FOR …: names an office or officer at the addressee
PASS TO …: asks the addressee to pass the message on
STATE PASS …: asks the addressee to pass the message on
STATE PLEASE PASS …: asks the addressee to pass the message on
DEPT PASS …: asks the addressee to pass the message on
DEPT PLEASE PASS …: asks the addressee to pass the message on
PLEASE PASS …: asks the addressee to pass the message on
FOR THE PRESIDENT FROM …: personal message to the President
TO THE PRESIDENT FROM …: personal message to the President
FOR THE SECRETARY FROM …: personal message to the Secretary
TO THE SECRETARY FROM …: personal message to the Secretary
`,
	},
] as const;
