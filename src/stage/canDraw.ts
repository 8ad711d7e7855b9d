/** Whether this browser can draw the stage; asked before Phaser is fetched. */
export const canDraw = (): boolean => {
  const context = document.createElement('canvas').getContext('webgl');
  // Browsers allow few contexts at a time, and Phaser needs one of its own.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};
