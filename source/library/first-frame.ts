/** In milliseconds: how long the first frame of the program may take, before which nothing else is begun. */
export const FIRST_FRAME = 30;
