/** Words of telegraphese, in whatever case they are printed: what telegrams show. */
export const telegrapheseTable = [
	{
		source: 'observed in telegrams',
		rows: `
AMCIT: American citizen
AMCITS: American citizens
AMCONSUL: American consulate
AMEMBASSY: American embassy
CHARGE: chargé d'affaires: head of the post in the ambassador's absence
COB: close of business
CONOFF: consular officer
CONOFFS: consular officers
ECONOFF: economic officer
ECONOFFS: economic officers
EMBOFFS: embassy officers
GOB: government of the country, if its name begins with B: Bolivia, Brazil
GOI: government of the country, if its name begins with I: India, Iran, Iraq, Israel, Italy
MISOFF: mission officer
NLT: not later than
NNNN: end of the message
NNN: end of the message
PARA: paragraph
PARAS: paragraphs
PLS: please
POLOFFS: political officers
QTE: quotation begins
QUOTE: quotation begins
REF: the telegram or paper in the reference line
REFS: the telegrams or papers in the reference line
REFTEL: the telegram in the reference line
REFTELS: the telegrams in the reference line
SECSTATE: Secretary of State: the Department
SEPTEL: separate telegram
SEPTELS: separate telegrams
SUBJ: subject
TELCON: telephone conversation
UNQTE: quotation ends
UNQUOTE: quotation ends
USDEL: US delegation
USLO: US liaison office
USINT: US interests section
USMISSION: US mission
USOFFICE: US office
`,
	},
] as const;
