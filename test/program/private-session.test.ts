import assert from 'node:assert/strict';
import {test} from 'node:test';
import {obstacleToPrivacy, type Start} from '../../source/program/private-session.js';

const plain: Start = {execArgv: [], env: {}};

test('what is started plainly can be private', () => {
	assert.equal(obstacleToPrivacy(plain), undefined);
	const execArgv = ['--no-warnings', '--max-old-space-size=300', '--inspect-port=1'];
	const env = {NODE_OPTIONS: '--no-warnings --disable-sigusr1', HOME: '/root', NODE_V8_COVERAGE: ''};
	assert.equal(obstacleToPrivacy({...plain, execArgv, env}), undefined);
});

test('a debugger is refused, however it was asked for', () => {
	const refused = '--private is refused: Node was started with a debugger (--inspect)';
	for (const option of ['--inspect', '--inspect=0.0.0.0:1', '--inspect-brk', '--inspect_wait']) {
		assert.equal(obstacleToPrivacy({...plain, execArgv: [option]}), refused, option);
		assert.equal(
			obstacleToPrivacy({...plain, env: {NODE_OPTIONS: `--no-warnings ${option}`}}),
			refused,
			option,
		);
	}
	assert.equal(obstacleToPrivacy({...plain, env: {NODE_OPTIONS: '"--inspect"'}}), refused);
});

test('what makes Node write files is refused', () => {
	const refused = (what: string) => `--private is refused: ${what} makes Node write files`;
	for (const option of ['--cpu-prof', '--heap-prof', '--report-on-fatalerror', '--trace-event-categories']) {
		assert.equal(obstacleToPrivacy({...plain, execArgv: [`${option}=x`]}), refused(option));
	}
	for (const name of ['NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE', 'NODE_REDIRECT_WARNINGS']) {
		assert.equal(obstacleToPrivacy({...plain, env: {[name]: '/tmp/x'}}), refused(name));
	}
});
