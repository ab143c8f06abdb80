import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseCable} from '../../source/cable/parse.js';
import {layOut} from '../../source/layout/lay-out.js';
import {lineText} from '../../source/layout/layout.js';
import {noFilter} from '../../source/layout/portions/portion-filter.js';
import {lineAt, placeOfLine, topPlace} from '../../source/layout/position.js';
import {shippedCables, textsIn} from '../cable/text-files.js';

const layout = {
	lines: [0, 0, 0, 40, 90, 90, 200].map(offset => ({spans: [], offset})),
	width: 80,
};

test('the line at an offset is the last one that starts at or before it', () => {
	assert.equal(lineAt(layout, {offset: 40, skip: 0}), 3);
	assert.equal(lineAt(layout, {offset: 89, skip: 0}), 3);
	assert.equal(lineAt(layout, {offset: 199, skip: 0}), 4);
	assert.equal(lineAt(layout, {offset: 9999, skip: 0}), 6);
});

test('lines that share an offset differ by how many are skipped', () => {
	assert.equal(lineAt(layout, topPlace), 0);
	assert.equal(lineAt(layout, {offset: 0, skip: 2}), 2);
	assert.equal(lineAt(layout, {offset: 90, skip: 1}), 5);
	assert.equal(lineAt(layout, {offset: 0, skip: 99}), 2);
});

test('the place of a line leads back to it', () => {
	for (const index of layout.lines.keys()) {
		assert.equal(lineAt(layout, placeOfLine(layout, index)), index);
	}
});

test('a layout without lines has only the top', () => {
	assert.equal(lineAt({lines: [], width: 80}, {offset: 7, skip: 1}), 0);
	assert.deepEqual(placeOfLine({lines: []}, 5), topPlace);
});

test('the place of every line of every cable leads back to it', () => {
	for (const {name, text} of textsIn(shippedCables)) {
		const cable = parseCable(name, text);
		for (const width of [24, 80]) {
			const laidOut = layOut(cable, {...options, width});
			let before = 0;
			for (const [index, {offset}] of laidOut.lines.entries()) {
				assert.ok(offset >= before, `${name}: the offsets fall at line ${index}`);
				before = offset;
				assert.equal(lineAt(laidOut, placeOfLine(laidOut, index)), index, name);
			}
		}
	}
});

test('a resize keeps the place', () => {
	for (const {name, text} of textsIn(shippedCables)) {
		const cable = parseCable(name, text);
		const [wide, narrow] = [layOut(cable, {...options, width: 100}), layOut(cable, {...options, width: 30})];
		for (const [index, {offset}] of wide.lines.entries()) {
			if (offset === 0) {
				continue;
			}
			// The line of the narrow layout holds the first word of the wide one, and so the wide one is found again.
			const place = placeOfLine(wide, index);
			const line = narrow.lines[lineAt(narrow, place)];
			assert.ok(line && line.offset <= offset, name);
			assert.equal(lineAt(wide, place), index, name);
		}
	}
});

test('the words at a place are the same at any width', () => {
	const [{name, text} = {name: '', text: ''}] = textsIn(shippedCables).filter(
		({name: file}) => file === '07ROME1333.txt',
	);
	const cable = parseCable(name, text);
	const offset = text.indexOf('Normally open');
	for (const width of [20, 33, 60, 80, 132]) {
		const laidOut = layOut(cable, {...options, width});
		const at = lineAt(laidOut, {offset, skip: 0});
		const words = `${lineText(laidOut.lines[at] ?? {spans: [], offset: 0})} ${lineText(laidOut.lines[at + 1] ?? {spans: [], offset: 0}).trim()}`;
		assert.match(words, /Normally/, `at ${width} columns`);
	}
});

const options = {headers: 'essential' as const, filter: noFilter, today: '2026-11-22', find: () => undefined};
