import type { Eye } from './frames.ts';

/** A picture that was made. */
export interface Shot {
  readonly file: string; // in the folder of the sheet
  readonly state: string;
  readonly look: string;
  readonly frame: string;
  readonly eye: Eye;
  readonly whole: boolean; // the page, not the stage alone
  readonly size: string;
}

/** A page with every picture of every moment in a row, to be looked at one by one. */
export const sheet = (shots: readonly Shot[]): string => {
  const names = [...new Set(shots.map(({ state }) => state))];
  const rows = names.map((name) => {
    const own = shots.filter(({ state }) => state === name);
    const pictures = own.map(
      ({ file, frame, eye, whole, size }) =>
        `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a>` +
        `<figcaption>${frame}${whole ? ', page' : ''} · ${eye} · ${size}</figcaption></figure>`,
    );
    return `<h2 id="${name}">${name}: ${own[0]?.look}</h2><div>${pictures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The valley, one by one</title>
<style>
  body { font: 16px sans-serif; margin: 1rem; background: #eee; color: #111 }
  div { display: flex; gap: 1rem; overflow-x: auto }
  figure { margin: 0; flex: none }
  img { height: 22rem; width: auto; display: block; background: #fff }
</style>
<h1>The valley, one by one</h1>
<p>${names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ')}</p>
${rows.join('\n')}
</html>
`;
};
