import {dateWords, numberWords, type Summary} from '../../cable/summary/summary.js';
import {type Fields, writeRecords} from '../../formats/records.js';
import {type FoundRepeat, repeatsIn} from '../../library/versions/find-repeats.js';
import {shareWords} from '../../versions/version-words.js';
import {type ExitCode, exitCodes} from '../exit-codes.js';
import type {IndexedCables} from '../indexing/indexed-cables.js';
import type {OptionsOf} from '../options/options.js';
import type {Output} from '../output.js';
import {cablesNumbered} from './numbered.js';

/** Writes which paragraphs of some cables repeat earlier ones; returns the exit code. */
export function repeatsCommand(
	cables: IndexedCables,
	{numbers, format, limit}: OptionsOf<'repeats'>,
	output: Output,
): ExitCode {
	const {source} = cables;
	const asked = cablesNumbered(cables, numbers, output);
	const all = asked.cables.flatMap(cable => {
		const {repeats} = repeatsIn({...cables, onStep: () => {}}, source, cable.key);
		return repeats.map(repeat => ({...repeat, repeating: cable}));
	});
	const shown = all.slice(0, limit);
	if (format === 'text') {
		for (const repeat of shown) {
			output.writeLine(textOf(repeat));
		}
	} else {
		writeRecords(columns, shown.map(fieldsOf), format, output);
	}
	if (all.length === 0 && asked.areAllHere) {
		output.complain('no paragraph repeats an earlier cable of this folder');
	}
	return all.length === 0 || !asked.areAllHere ? exitCodes.incomplete : exitCodes.done;
}

type RepeatOf = FoundRepeat & {readonly repeating: Pick<Summary, 'mrn' | 'mrnFrom'>};

const columns = ['mrn', 'paragraph', 'share', 'ofMrn', 'ofParagraph', 'ofDate', 'ofFile'] as const;

function fieldsOf({repeating, paragraph, place, cable}: RepeatOf): Fields {
	return {
		mrn: repeating.mrn ?? null,
		paragraph: paragraph ?? null,
		share: Number(place.share.toFixed(3)),
		ofMrn: cable.mrn ?? null,
		ofParagraph: place.number ?? null,
		ofDate: cable.date ?? null,
		ofFile: cable.id,
	};
}

function textOf({repeating, paragraph, place, cable}: RepeatOf): string {
	const own = [numberWords(repeating), paragraph === undefined ? '' : `¶ ${paragraph}`]
		.filter(Boolean)
		.join(' ');
	const other = [numberWords(cable) || cable.id, place.number === undefined ? '' : `¶ ${place.number}`];
	const much = place.share === 1 ? '' : `, ${shareWords(place.share)} of it`;
	return `${own}  as in ${other.filter(Boolean).join(' ')} of ${dateWords(cable)}${much}`;
}
