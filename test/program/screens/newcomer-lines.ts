/** How the lines for a newcomer begin. */
export const wishes = /^ move .*\n find .*\n leave /m;
