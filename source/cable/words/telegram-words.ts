/** Words of diplomacy and of its telegrams that the list of English words lacks, in small letters and without suffixes. */
export const telegramWords: readonly string[] = (
	'adjutant aerodrome agrement airgram apparatchik attache autarky ayatollah backchannel ballistic bundestag ' +
	'bundeswehr caliphate chancellery codel confederation conscript cooperative corvette covert customs defector ' +
	'delegation demarche demilitarize denuclearize deployment detente dinar dirham duma econoff emboff emigre ' +
	'emir emirate enclave escudo euro fatwa fedayeen frigate gendarme gendarmerie gosplan hamlet hezbollah imam ' +
	'inspectorate interdict interlocutor irredentist jihad knesset kolkhoz kremlin legate legation leninist ' +
	'madrassa majlis maoist marxist memcon militia minesweeper missile monarchy mufti mujahidin narcotics ' +
	'nomenklatura oblast oligarch ombudsman overflight panchayat paramilitary parastatal peacekeeper peshmerga ' +
	'petrodollar plebiscite plenum polisario politburo poloff praesidium prelate premiership presidium proconsul ' +
	'protectorate quadripartite quisling rapporteur rapprochement reprocess ruble rupee satrap separatist septel ' +
	'sharia sheikh shekel shia stalinist statehood sultanate summitry sunni suzerainty synod taliban telcon ' +
	'terrorist theocracy titoist torpedo tranche transshipment treaty tribunal trotskyist trusteeship ulema ' +
	'vizier warhead wazir yuan zionist zloty'
).split(' ');
