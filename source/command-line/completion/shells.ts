/** The shells that have a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** A shell that has a completion script. */
export type Shell = (typeof shells)[number];

/** The file of each script, under the name by which its shell finds it in a folder of scripts. */
export const scriptNames: Readonly<Record<Shell, string>> = {
	bash: 'cables.bash',
	zsh: '_cables',
	fish: 'cables.fish',
};
