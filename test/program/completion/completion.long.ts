import {test} from 'node:test';
import {needs} from '../../system.js';
import {checkShell, sameRows} from './completion.js';

test('zsh completes the same', needs('zsh'), context => checkShell(context, 'zsh', sameRows));

test('fish completes the same', needs('fish'), context => checkShell(context, 'fish', sameRows));
