/** Precedences, their letters and their words: 5 FAH-2, and the lists of abbreviations in Foreign Relations of the United States. */
export const precedenceTable = [
	{
		source: '5 FAH-2',
		rows: `
Z: flash | the highest precedence
ZZ: flash | the highest precedence
FLASH: flash | the highest precedence: the Secretary of State is to see it
O: immediate | also the letter for NIACT IMMEDIATE
OO: immediate | also the letters for NIACT IMMEDIATE
IMMEDIATE: immediate
NIACT IMMEDIATE: immediate, to be dealt with at any hour | from "night action"; its letter is O
NIACT: night action: to be dealt with at any hour
P: priority
PP: priority
PRIORITY: priority
R: routine
RR: routine
ROUTINE: routine | applies to an addressee without any other
Y: emergency command
YY: emergency command
EMERGENCY COMMAND: emergency command
`,
	},
	{
		source: 'observed in telegrams',
		rows: `
PIORITY: probably priority
`,
	},
] as const;
