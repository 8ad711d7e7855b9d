import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { buildSite, buildStage } from '../bench/build.ts';
import { serve } from '../bench/serve.ts';
import { chromiumArgs, noChromium, provideChromium } from '../browser/browser.ts';
import { type Asked, asked, help } from './asked.ts';
import { type Eye, eyes, type Frame } from './frames.ts';
import { type Served, type Taken, take } from './moment.ts';
import { type Shot, sheet } from './sheet.ts';
import { type State, states } from './states.ts';

/** `npm run shots`: pictures of the valley in every state, frame and eye, for a person to look at one by one. */

const folder = fileURLToPath(new URL('../out/shots/', import.meta.url));

const sizeOf = (picture: Buffer): { width: number; height: number } => ({
  width: picture.readUInt32BE(16), // where a PNG has it
  height: picture.readUInt32BE(20),
});

/** A picture as other eyes see it: shown anew in a browser that has these eyes, since drawing the valley again takes long. */
const seenBy = async (viewer: Page, eye: Eye, picture: Buffer): Promise<Buffer> => {
  if (eye === 'colour') return picture;
  const session = await viewer.context().newCDPSession(viewer);
  await viewer.setViewportSize(sizeOf(picture));
  await viewer.setContent(
    `<body style="margin:0"><img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await viewer.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: eyes[eye] });
  const seen = await viewer.screenshot();
  await session.detach(); // with it the emulation ends
  return seen;
};

/** The pictures of one moment in one frame: the page, and the stage to every eye. */
const shotsOf = async (
  viewer: Page,
  taken: Taken,
  state: State,
  frame: Frame,
  wanted: Asked,
): Promise<Shot[]> => {
  const { name, look } = state;
  const shots: Shot[] = [];
  const keep = async (picture: Buffer, whole: boolean, eye: Eye): Promise<void> => {
    const file = `${name}--${frame.name}${whole ? '-page' : ''}--${eye}.png`;
    const seen = await seenBy(viewer, eye, picture);
    await writeFile(join(wanted.out, file), seen);
    const { width, height } = sizeOf(seen);
    shots.push({ file, state: name, look, frame: frame.name, eye, whole, size: `${width} × ${height}` });
  };
  if (taken.page)
    for (const eye of taken.stage ? (['colour'] as const) : wanted.eyes) await keep(taken.page, true, eye);
  if (taken.stage) for (const eye of wanted.eyes) await keep(taken.stage, false, eye);
  return shots;
};

const made = async (wanted: Asked, executablePath: string, served: Served): Promise<Shot[]> => {
  const shots: Shot[] = [];
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  const viewer = await browser.newPage();
  const chosen = states().filter(({ name }) => wanted.names?.some((start) => name.startsWith(start)) ?? true);
  for (const state of chosen)
    for (const frame of wanted.frames.filter(({ page }) => page || state.run)) {
      const before = performance.now();
      const taken = await take(browser, served, state, frame, wanted.language);
      const between = performance.now();
      const made = await shotsOf(viewer, taken, state, frame, wanted);
      const [first, second] = [between - before, performance.now() - between].map(Math.round);
      for (const { file, size } of made) console.log(`${file.padEnd(48)} ${size.padStart(11)}`);
      console.log(`${''.padEnd(48)} taken in ${first} ms, ${made.length} pictures of it in ${second} ms`);
      shots.push(...made);
    }
  await browser.close();
  return shots;
};

const main = async (args: readonly string[]): Promise<void> => {
  if (args.includes('--help')) return console.log(help);
  const wanted = asked(args, join(folder, 'pictures'));
  const executablePath = provideChromium();
  if (!executablePath) throw new Error(noChromium);
  const [site, stage] = [join(folder, 'site'), join(folder, 'stage')];
  await mkdir(wanted.out, { recursive: true });
  await buildSite(site);
  await buildStage(stage);
  const servers = [await serve(site), await serve(stage)] as const;
  const [{ url: siteUrl }, { url: stageUrl }] = servers;
  const before = performance.now();
  const shots = await made(wanted, executablePath, { site: siteUrl, stage: stageUrl });
  for (const { close } of servers) close();
  await writeFile(join(wanted.out, 'index.html'), sheet(shots));
  const seconds = Math.round((performance.now() - before) / 1000);
  console.log(`${shots.length} pictures in ${seconds} s: ${join(wanted.out, 'index.html')}`);
};

await main(process.argv.slice(2));
