/** The oldest browsers that play: the build is made for them, and `test/floor` reads it against them. */
export const floor = { safari: '15.4', chrome: '103', firefox: '115' } as const;
