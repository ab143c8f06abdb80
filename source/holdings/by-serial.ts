/** Puts together what has the same year and serial number. */

/** What has one serial, of things that are in the order of their serials. */
export type SameSerial<One> = {readonly serial: string; readonly all: readonly One[]};

/** The groups of things in the order of their serials, one group at a time, so that not all have to be in memory. */
export function* bySerial<One extends {readonly serial: string}>(
	all: Iterable<One>,
): Generator<SameSerial<One>, undefined> {
	let group: One[] = [];
	for (const one of all) {
		if (group[0] && group[0].serial !== one.serial) {
			yield {serial: group[0].serial, all: group};
			group = [];
		}
		group.push(one);
	}
	if (group[0]) {
		yield {serial: group[0].serial, all: group};
	}
	return undefined;
}
