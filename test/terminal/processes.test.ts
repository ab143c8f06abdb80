import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {needs} from '../system.js';
import {childrenOf, isAlive, listed, stateOf, whenGone} from './processes.js';

test('a process is alive until it has ended, also while nobody has asked how', async context => {
	// The first becomes another program that never asks for the second.
	const script = 'sleep 0.2 & echo $!; exec sleep 60';
	const parent = spawn('/bin/sh', ['-c', script], {stdio: ['ignore', 'pipe', 'ignore']});
	context.after(() => parent.kill('SIGKILL'));
	const [said] = await once(parent.stdout, 'data');
	const [first = 0, second = 0] = [parent.pid, Number(said)];
	assert.ok(childrenOf(process.pid).includes(first));
	await whenGone(second);
	assert.equal(isAlive(second), false);
	assert.equal(isAlive(first), true);
	parent.kill('SIGKILL');
	await once(parent, 'exit');
	assert.equal(stateOf(first), '');
});

test('ps tells the same of a process as its files', needs('process files'), async context => {
	const child = spawn('sleep', ['60']);
	context.after(() => child.kill('SIGKILL'));
	await once(child, 'spawn');
	child.kill('SIGSTOP');
	for (let looks = 0; looks < 1000 && stateOf(child.pid ?? 0) !== 'T'; looks++) {
		await sleep(5);
	}
	assert.equal(stateOf(child.pid ?? 0), 'T');
	assert.equal(listed('state=', child.pid)[0]?.trim().charAt(0), 'T');
});
