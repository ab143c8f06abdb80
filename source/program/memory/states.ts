/** Stars, tags, read states and dossiers of the user, for the queries of commands. */
import process from 'node:process';
import {statesOf} from '../../app/memory/states.js';
import type {Output} from '../../command-line/output.js';
import type {KeptStates} from '../../search/kept-states.js';
import {readDossiers} from '../dossiers/dossier-files.js';
import {dossiersFolder, memoryFile} from '../paths.js';
import {openKeptMemory} from './kept-memory.js';

/** Creates a function that reads it on its first call, and complains if it cannot be read. */
export function createStates({complain}: Output): () => KeptStates {
	let states: KeptStates | undefined;
	return () => {
		if (states === undefined) {
			const {memory, obstacle} = openKeptMemory(memoryFile(process.env), '', complain, {isWritten: false});
			if (obstacle !== undefined) {
				complain(obstacle);
			}
			const {dossiers, problems} = readDossiers(dossiersFolder(process.env));
			problems.forEach(complain);
			states = statesOf(memory, {all: dossiers, last: undefined});
		}
		return states;
	};
}
