/** Phaser types its bundle, not its modules; `phaser.ts` gives each the type that it has there. */
declare module 'phaser/src/*';
