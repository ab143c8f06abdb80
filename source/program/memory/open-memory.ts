/** What a run remembers, and whether it does. */
import process from 'node:process';
import {memoryFile} from '../paths.js';
import {forgetful, type KeptMemory, openKeptMemory} from './kept-memory.js';

/**
 * Opens what is remembered in a folder. A private run has it and adds nothing. Where keys come from a pipe nothing is remembered,
 * so that the same keys always give the same lines.
 */
export function openMemory(
	{isPrivate, folderPath}: {readonly isPrivate: boolean; readonly folderPath: string},
	complain: (sentence: string) => void,
): KeptMemory {
	const {stdin, env} = process;
	if (!stdin.isTTY) {
		return forgetful;
	}
	const memory = openKeptMemory(memoryFile(env), folderPath, complain, {isWritten: !isPrivate});
	process.on('exit', memory.flush);
	return memory;
}
