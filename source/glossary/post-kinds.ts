/** The kinds of posts as addresses name them, and what they mean. */
export const postKinds: ReadonlyMap<string, string> = new Map([
	['AMEMBASSY', 'American embassy'],
	['AMCONSUL', 'American consulate'],
	['AMCONGEN', 'American consulate general'],
	['USMISSION', 'US mission'],
	['USINT', 'US interests section'],
	['USLO', 'US liaison office'],
	['USOFFICE', 'US office'],
]);
