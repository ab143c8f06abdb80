/** The type of what may be shown: the compiler tells apart the texts that came from outside and those that were sanitised. */

declare const safe: unique symbol;

/** A text from outside that can do nothing to a terminal. `terminal/sanitise.ts` alone makes them. */
export type SafeText = string & {readonly [safe]: true};

/** Something whose texts from outside can all be shown; words that are one of a few stay what they are. */
export type Safe<Thing> = {readonly [Name in keyof Thing]: SafeValue<Thing[Name]>};

type SafeValue<Value> = Value extends string ? (string extends Value ? SafeText : Value) : Value;
