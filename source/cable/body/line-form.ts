/** Lines that stand between the paragraphs of a text, each known by its form. */
import {type ByInitial, byInitial, ofInitial} from '../line/initials.js';
import {isAttributesTitle, isEndMark, isRule, isUnmistakableTransmissionLine} from '../line/recognise.js';

/** The title of the archivists' attributes, the first line of a repeated header, an end mark, a rule. */
export type LineForm = 'attributes-title' | 'transmission' | 'end-mark' | 'rule';

/** The form of a line, if it has one of these. */
export function lineForm(text: string): LineForm | undefined {
	// Most lines begin with a character that none of the forms begins with; beyond ASCII only rules do.
	const {form, test} = ofInitial(formByInitial, text) ?? rule;
	return test(text) ? form : undefined;
}

type Form = {readonly form: LineForm | undefined; readonly test: (text: string) => boolean};

const rule: Form = {form: 'rule', test: isRule};

/** The characters that the lines of each form begin with; no two forms have one in common. */
const forms: readonly (Form & {readonly initials: string})[] = [
	{form: 'attributes-title', initials: 'M', test: isAttributesTitle},
	{form: 'transmission', initials: 'VDZAO', test: isUnmistakableTransmissionLine},
	{form: 'end-mark', initials: 'NB#<&E', test: isEndMark},
	{...rule, initials: '-=*_~'},
];

const none: Form = {form: undefined, test: () => false};

const formByInitial: ByInitial<Form> = byInitial(
	initial => forms.find(({initials}) => initials.includes(initial)) ?? none,
);
