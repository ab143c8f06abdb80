/** How output looks: as the options say, within what the terminal can do. */
import type {Appearance} from '../command-line/options/options.js';
import {createTheme, type Palette, type Theme} from '../screens/theme.js';
import {background, type ColourLevel, colourLevel, encoding} from '../terminal/painting/colour.js';
import type {ConfiguredValues} from './config/settings-table.js';

/** The theme for an output, and the colours it may use. */
export function themeFor(
	{colour, theme, isAscii}: Appearance,
	{env, isTTY}: {readonly env: NodeJS.ProcessEnv; readonly isTTY: boolean},
): {readonly theme: Theme; readonly colourLevel: ColourLevel} {
	const level = theme === 'mono' ? 'none' : colourLevel({env, isTTY, choice: colour});
	const palette = level === 'none' ? 'none' : paletteFor(theme, env);
	// A file or a pipe may be read elsewhere, so the locale of this terminal does not matter to it.
	const needsAscii = isAscii || (isTTY && encoding(env) === 'ascii');
	return {theme: createTheme({palette, isAscii: needsAscii}), colourLevel: level};
}

function paletteFor(theme: Appearance['theme'], env: NodeJS.ProcessEnv): Palette {
	return paletteDecision(theme, env).palette;
}

/** The palette for a terminal with colours, and what has decided that. */
export function paletteDecision(
	theme: Appearance['theme'],
	env: NodeJS.ProcessEnv,
): {readonly palette: Palette; readonly because: string} {
	if (theme === 'dark' || theme === 'light') {
		return {palette: theme, because: `theme is set to ${theme}`};
	}
	const known = background(env);
	return known === 'unknown'
		? {palette: 'any', because: 'COLORFGBG does not say how bright the background is'}
		: {palette: known, because: 'COLORFGBG says so'};
}

/** How output looks where the command line leaves it to the user's file. */
export function withConfigured(appearance: Appearance, configured: ConfiguredValues = {}): Appearance {
	const {colour, theme, isAscii} = appearance;
	return {
		colour: colour === 'auto' ? (configured.colour ?? colour) : colour,
		theme: theme === 'auto' ? (configured.theme ?? theme) : theme,
		isAscii: isAscii || configured.isAscii === true,
	};
}
