/** Words of diplomacy and of its telegrams that the list of English words lacks, in small letters and without suffixes. */
export const telegramWords: readonly string[] = (
	'adjutant aerodrome agrement airgram apparatchik archdiocese attache autarky ayatollah backchannel ' +
	'ballistic bundestag bundeswehr caliphate candidature chancellery codel confederation conscript ' +
	'cooperative corvette covert customs defector delegation demarche demilitarize denuclearize deployment ' +
	'detente dinar diocese dirham duma econoff emboff emigre emir emirate enclave escudo euro fatwa fedayeen ' +
	'frigate gendarme gendarmerie gosplan governorate hamlet hezbollah imam inspectorate interdict ' +
	'interlocutor irredentist jihad judicature knesset kolkhoz kremlin legate legation leninist madrassa ' +
	'magistrature majlis maoist marxist memcon militia minesweeper missile monarchy mufti mujahidin narcotics ' +
	'nomenklatura nuncio oblast oligarch ombudsman overflight panchayat paramilitary parastatal peacekeeper ' +
	'peshmerga petrodollar plebiscite plenum polisario politburo poloff praesidium prefect prefecture prelate ' +
	'premiership presidium proconsul procurator protectorate quadripartite quisling rapporteur rapprochement ' +
	'reprocess ruble rupee satrap separatist septel sharia sheikh shekel shia stalinist statehood ' +
	'subprefecture sultanate summitry sunni suzerainty synod taliban telcon terrorist theocracy titoist ' +
	'torpedo tranche transshipment treaty tribunal trotskyist trusteeship ulema vizier warhead wazir yuan ' +
	'zionist zloty'
).split(' ');

/** Everyday words that the list lacks; short ones with their endings, `gases`. */
export const dailyWords: readonly string[] = (
	'abide absurd acronym addict adult agony aiding album alien ambient anatomy ancient anguish annoy ' +
	'antenna apathy apology appall arcade archaic archive arsenal arson artery ascend ashes asleep atheist ' +
	'athlete atlas auction audible audio autumn avenge axes axiom axis baffle bailout ballet balloon bamboo ' +
	'banana bandit banish banquet barrack barrage barren bastion battery bazaar beacon beauty bedrock ' +
	'begging behead bemoan benchmark beneath berate bicycle bigot biology bishops bombard booklet boredom ' +
	'bosses boulder bounty bracket bribe brigade bronze bubble bucket bullet bunkers buses bypass cabal ' +
	'cabbage campus cancer canvas canyon carpet cartel cartoon casino casual cavern cellar census chaotic ' +
	'chapel charity cheat chemist cholera chorus cigar circuit circus citadel clergy clinic cluster clutter ' +
	'cobalt cockpit collar college comic compact compassion conceal condone congest conquer console consort ' +
	'convoy corpse cosmic coupon courier cousin cremate crimson crossed crosses crossing crumble culprit ' +
	'curious curtain debris debut decay decimal decode deduce defame deflate delta despair despise devious ' +
	'diagram dialect diary dictionary digest digging digit dilemma drama eating echoes eclipse ecology ' +
	'elegant elite embed empire empty enclose encode eternal ethic ethos excuse exotic extinct fallacy ' +
	'famous fantasy farce fatal fatigue female festival fetch fever fiction fierce filter fixes flashpoint ' +
	'forbid fossil fusion galaxy garbage gases gender generic genetic genius ghost giant glimpse gossip ' +
	'grammar grasses greedy grief guilt guitar halve hassle heaven helmet heroin hobby horrific horror ' +
	'humane hunters hunting hybrid hymn idiom idle illness immoral impulse indulge inertia infect insane ' +
	'insect insult intake invade invert jargon journey jungle jury keyword kidney kitchen knights ladder ' +
	'layer layout leaflet lecture legend leisure lenses libel library linear liquor litter luggage lung ' +
	'lying lyric magic malaria manual marital maze measles melody menu mercury messy midpoint mimic mistake ' +
	'mixes mixing mixture module monarch mosque motto mural muscle museum mutiny mystery myth naive nephew ' +
	'neural nexuses niece novel novice numeral nurse oases oasis onion opera optic optimum orphan outcry ' +
	'ozone packet paradox parody pause pavement penalty perish pilgrim pillar pirate pistol plaster plastic ' +
	'pocket poem poison pollen pollute prairie prayer preach prefix premium prose purity puzzle queue rabid ' +
	'racket radiate radius random rebuff recipe recruit recycle refund relic remnant repent reptile rhyme ' +
	'ribbon rifle rigorous ritual robot robust romance rotten rubble sacred sample sanity sarcasm satire ' +
	'scorn scratch screen sequel sermon sexes shallow shrine silicon skull smuggle solar stadium stereo ' +
	'stigma stint stroll stumble stun suburb suicide sullen surgeon swallow swamp syntax syringe talent ' +
	'taxing terrify theater therapy thief thirst throat thunder timber tobacco toilet tomato totem toxic ' +
	'tremor trophy tropic trumpet tsunami tunnel turban turmoil twist tycoon tying typhoon tyrant ulcer ' +
	'unaware uncle unload urine vacuum vague vandal vanish vector veil vendor viaduct video violin viper ' +
	'virus viruses volcano vomit voucher vowel vying wallet wander warrior wedding weekday weird whale ' +
	'whisper whistle wicked wrath wreck wrist yacht zealot zigzag'
).split(' ');
