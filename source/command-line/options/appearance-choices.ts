/** What a theme and the use of colours may be, as options of commands and in the user's file; the first is the usual one. */

/** The themes. */
export const themeChoice = {
	choices: ['auto', 'dark', 'light', 'mono'],
	words: 'which colours: for a dark or a light background, or none',
} as const;

/** When colours are used. */
export const colourChoice = {choices: ['auto', 'always', 'never'], words: 'when to use colours'} as const;
