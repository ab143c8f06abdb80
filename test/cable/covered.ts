/** The covering law: nothing of a text is lost and nothing is in two places. */
import assert from 'node:assert/strict';
import type {Block, Cable, Range} from '../../source/cable/cable.js';

/** Fails unless the blocks follow each other from end to end, with every range inside its block. */
export function assertCovered({text, blocks, problems}: Cable, name = ''): void {
	const where = (block: Range) =>
		`${name} ${JSON.stringify(block)} ${JSON.stringify(text.slice(block.start, block.end))}`;
	let at = 0;
	for (const block of blocks) {
		assert.equal(block.start, at, `gap or overlap before ${where(block)}`);
		assert.ok(block.end > block.start, `empty block ${where(block)}`);
		at = block.end;
		assertInside(block, where(block));
	}
	assert.equal(at, text.length, `${name} the blocks end at ${at} of ${text.length}`);
	assert.equal(blocks.map(({start, end}) => text.slice(start, end)).join(''), text);
	for (const problem of problems) {
		assert.ok(
			problem.start >= 0 && problem.start <= problem.end && problem.end <= text.length,
			where(problem),
		);
	}
}

function assertInside(block: Block, where: string): void {
	for (const range of rangesOf(block)) {
		assert.ok(
			range.start >= block.start && range.start <= range.end && range.end <= block.end,
			`${JSON.stringify(range)} is not inside ${where}`,
		);
	}
	if (block.type === 'paragraph') {
		const inOrder = [...block.pieces, ...block.interruptions].sort(
			(a, b) => a.start - b.start || a.end - b.end,
		);
		let at = block.start;
		for (const part of inOrder) {
			assert.ok(part.start >= at, `${JSON.stringify(part)} overlaps in ${where}`);
			at = part.end;
		}
		for (const parts of [block.pieces, block.interruptions]) {
			assert.ok(
				parts.every((part, index) => index === 0 || part.start >= (parts[index - 1]?.end ?? 0)),
				`out of order in ${where}`,
			);
		}
		for (const interruption of block.interruptions) {
			assertInside(interruption, where);
		}
	}
}

/** Every range that is anywhere within a block, found by its form, so that none is forgotten. */
function rangesOf(value: unknown): readonly Range[] {
	if (typeof value !== 'object' || value === null) {
		return [];
	}
	const inner = Object.values(value).flatMap(rangesOf);
	const {start, end} = value as Partial<Range>;
	return typeof start === 'number' && typeof end === 'number' ? [{start, end}, ...inner] : inner;
}
