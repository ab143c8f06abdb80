/** The parts of portion marks: 5 FAH-2, and what telegrams show. A `correction` is a mistyped mark and its meaning. */
export const portionMarkTable = `
level TS: top secret
level TOP SECRET: top secret
level S: secret
level SECRET: secret
level C: confidential
level CONFIDENTIAL: confidential
level SBU: sensitive but unclassified
level LOU: limited official use
level L: limited official use
level U: unclassified
level UNCLASSIFIED: unclassified
caveat NF: not releasable to foreign nationals
caveat NOFORN: not releasable to foreign nationals
caveat FOUO: for official use only
caveat FGI: foreign government information
correction SNF: S/NF
correction CNF: C/NF
correction N/SF: S/NF
correction SBU/N: SBU/NF
`;
