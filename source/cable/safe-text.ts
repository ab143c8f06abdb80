/** Types by which the compiler distinguishes texts from outside from those that have been sanitised. */

declare const safe: unique symbol;

/**
 * A text from outside that can do no harm to a terminal. Only `terminal/sanitise.ts` makes
 * one; `reading.ts` and `library/shown.ts` put together what it has made.
 */
export type SafeText = string & {readonly [safe]: true};

/** Something whose texts from outside can all be shown; words out of a fixed set keep their type. */
export type Safe<Thing> = {readonly [Name in keyof Thing]: SafeValue<Thing[Name]>};

type SafeValue<Value> = Value extends string ? (string extends Value ? SafeText : Value) : Value;
