/** Words of titles and offices that stand beside the name of who classified a cable. */

/** Whether a word is of a title or an office, and no name: `Counselor`, `POL/ECON`, `D/Ambassador`, `Counslor`. */
export function isTitle(word: string): boolean {
	const known = read.get(word);
	if (known !== undefined) {
		return known;
	}
	const answer = readsAsTitle(word);
	if (read.size < MOST_CACHED) {
		read.set(word, answer);
	}
	return answer;
}

/** Whether two pieces of a word are one of the list, which the first of them is not: `DIRECTO` / `R`. */
export function isCutTitle(first: string, second: string): boolean {
	const letters = (text: string) => text.toUpperCase().replace(/[^A-Z]/g, '');
	return !titles.has(letters(first)) && titles.has(letters(first + second));
}

/** A cache, since few titles stand beside many names. */
const read = new Map<string, boolean>();
const MOST_CACHED = 4000;

function readsAsTitle(word: string): boolean {
	if (word.includes('/') || /\d/.test(word)) {
		return true;
	}
	if (word.includes('-')) {
		return word.split('-').every(part => isTitle(part) || /^(?:large|elect)$/i.test(part));
	}
	const letters = word
		.toUpperCase()
		.replace(/^D['’]/, '')
		.replace(/[^A-Z]/g, '');
	return titles.has(letters) || abbreviation.test(letters) || isMistyped(letters);
}

const titles = new Set(
	[
		'ACTING ACTG DEPUTY DEP DAS PDAS VICE SENIOR PRINCIPAL ASSISTANT ASST UNDER EXECUTIVE SPECIAL PERMANENT INTERIM AD AI',
		'AMBASSADOR AMB CHARGE CHARG CHARGEE CHARGES AFFAIRES AFFAIRS AFFAIRE AFFAIR DAFFAIRES CHIEF CHIEFS CDA DCM ADCM CG',
		'CONSUL CONSULS CONGEN GENERAL CONSULAR MINISTER COUNSELOR COUNSELLOR COUNSELER COUNSEL COUNSELORS OFFICER OFFICERS',
		'ATTACHE ATTACH DIRECTOR SECRETARY REPRESENTATIVE PERMREP REP ENVOY COORDINATOR ADVISER ADVISOR ANALYST LEADER',
		'SUPERVISOR SUPERVISORY MANAGER SPECIALIST INSPECTOR INVESTIGATOR CHAIRMAN EXPERT INTERN FSN DESIGNATE OPERATIONS',
		'HEAD TEAM STAFF MEMBER AIDE LIAISON REPORTING WATCHER COMMISSIONER COMMANDER ADMINISTRATOR',
		'POLITICAL ECONOMIC ECONOMICS COMMERCIAL MANAGEMENT ADMINISTRATIVE PUBLIC LABOR LABOUR REGIONAL SECURITY REFUGEE',
		'MILITARY DEFENSE ARMY NAVAL CULTURAL INFORMATION AGRICULTURAL AGRICULTURE TRADE ENERGY ENVIRONMENT ENVIRONMENTAL',
		'SCIENCE TECHNOLOGY FINANCIAL FINANCE TREASURY LEGAL INTERNAL EXTERNAL GLOBAL DOMESTIC FOREIGN SERVICE INTERNATIONAL',
		'POLICY NARCOTICS HUMAN RIGHTS NEAR EASTERN EUROPEAN EURASIAN AFRICAN ASIAN PACIFIC WESTERN HEMISPHERE CENTRAL',
		'SECTION MISSION OFFICE BUREAU DEPARTMENT DEPT STATE EMBASSY AMEMBASSY AMCONSUL AMCONGEN CONSULATE USMISSION USUN',
		'USNATO UNVIE USEU USOSCE USAID USG UNIT GROUP DESK COUNTRY PROGRAM PROGRAMS PROVINCIAL RECONSTRUCTION INTERESTS',
		'PRT REO RRT DAO FBI DEA LEGATT DHS ICE TSA CDC NATO OSCE UN EU UNITED STATES US AMERICAN CHANCERY POST',
		'COUNS COUN OFF OFFS POLOFF POLOFFS ECONOFF EMBOFF CONOFF POLCOUNS ECONCOUNS POL ECON ECO MGMT PAO RSO ARSO DATT SDO ODC AID ESTH EST',
		'MR MRS MS MISS DR HON HONORABLE GEN COL LTC LTCOL MAJ CAPT CDR LCDR LT SGT COLONEL LIEUTENANT ADMIRAL BRIGADIER',
		'THE AN AND OF TO FOR AT IN WITH BY ON FROM CLASSIFIED DERIVED ORIGINAL AUTHORITY APPROVED DRAFTED CLEARED REASON',
		'EUR NEA AF EAP WHA ARA SCA SA ISN PM INR IO DRL EB EEB INL OES VCI AC NP PRM CA DS HA NSC SNEC SCT CT OVP',
	]
		.join(' ')
		.split(' '),
);

/** `POLMINCOUNS`, `ECOPOL`, `DEPPOLCOUNS`, `ECONOFF`: made of two such parts or more. */
const abbreviation =
	/^(?:A|D)?(?:POL|ECON?|MIN|DEP|ADM|MGT|MGMT|CONS?|AMB|EMB|CHG|LAB|REF|SCI|ENV|COMM?|FIN|PUB)(?:POL|ECON?|MIL|MIN|COUNS?|COUNSELL?OR|CHIEF|OFF|OFFICER|ATT|CONS?|DIR|REP|MGMT|AFF){1,3}$/;

/** Long titles with one letter wrong, missing or too many, or two letters exchanged. */
function isMistyped(letters: string): boolean {
	return letters.length >= SHORTEST && longTitles.some(title => isNear(letters, title));
}

const SHORTEST = 7;

const longTitles = [
	'AMBASSADOR',
	'COUNSELOR',
	'COUNSELLOR',
	'POLITICAL',
	'ECONOMIC',
	'MINISTER',
	'OFFICER',
	'DIRECTOR',
	'SECRETARY',
	'ASSISTANT',
	'AFFAIRES',
	'MANAGEMENT',
	'REPRESENTATIVE',
	'COMMERCIAL',
	'CONSULAR',
	'PRINCIPAL',
];

/** Whether two words differ by few letters between a common beginning and a common end. */
function isNear(word: string, title: string): boolean {
	if (Math.abs(word.length - title.length) > 1) {
		return false;
	}
	let start = 0;
	while (start < word.length && word[start] === title[start]) {
		start++;
	}
	let end = 0;
	while (end < Math.min(word.length, title.length) - start && word.at(-1 - end) === title.at(-1 - end)) {
		end++;
	}
	return start > 0 && Math.max(word.length, title.length) - start - end <= 2;
}
