/**
 * Takes things as fast as they come, whether or not they are asked for yet, and gives them in their order.
 * Who has had enough of them ends where they come from, too.
 */
export async function* readAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
	const waiting: Item[] = [];
	let change = Promise.withResolvers<void>();
	let isWanted = true;
	let isOver = false;
	const taking = take();
	// Who asks for more is told of it; until then nobody is.
	taking.catch(() => {});

	async function take(): Promise<void> {
		try {
			for await (const item of items) {
				waiting.push(item);
				change.resolve();
				if (!isWanted) {
					break;
				}
			}
		} finally {
			isOver = true;
			change.resolve();
		}
	}

	try {
		while (!isOver || waiting.length > 0) {
			yield* waiting.splice(0);
			if (!isOver) {
				await change.promise;
				change = Promise.withResolvers();
			}
		}
	} finally {
		isWanted = false;
		await taking;
	}
}
