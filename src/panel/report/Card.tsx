import { useEffect, useState } from 'preact/hooks';
import { encodeRun } from '../../game/code/runCode.ts';
import type { Game } from '../../game/rules/game.ts';
import { awaitLetters } from '../../shapes/letters.ts';
import { linkTo } from '../runs/link.ts';
import { usePanel, useSession } from '../shared/context.ts';
import { colourOf } from './card/colourOf.ts';
import { type CardSize, cardSizes, drawCard } from './card/draw.ts';
import { useInText } from './card/useInText.ts';
import { useSaid } from './card/useSaid.ts';
import { valleyPicture } from './card/valley.ts';
import './card/card.css';
import { useCopy } from '../shared/useCopy.ts';
import { Part } from './Part.tsx';

type Pictures = Readonly<Record<CardSize, File>>;

/** The card in both sizes: on its way, or not to be had. */
const usePictures = (game: Game): Pictures | 'coming' | 'failed' => {
  const said = useSaid();
  const locale = useSession((session) => session.locale);
  const [pictures, setPictures] = useState<Pictures | 'coming' | 'failed'>('coming');
  useEffect(() => {
    let open = true;
    const inks = {
      ink: colourOf('ink'),
      quiet: colourOf('ink-2'),
      paper: colourOf('paper'),
      card: colourOf('card'),
      lamp: colourOf('lamp'),
      font: getComputedStyle(document.body).fontFamily,
    };
    const draw = async (): Promise<Pictures> => {
      await awaitLetters(inks.font, JSON.stringify(said(game)));
      const valley = await valleyPicture(cardSizes.upright.width);
      const file = async (size: CardSize): Promise<File> =>
        new File([await drawCard(size, said(game), inks, valley)], `mizuwake-${game.seed}-${size}.png`, {
          type: 'image/png',
        });
      return { upright: await file('upright'), wide: await file('wide') };
    };
    draw().then(
      (drawn) => open && setPictures(drawn),
      () => open && setPictures('failed'),
    );
    return () => {
      open = false;
    };
  }, [game, locale]);
  return pictures;
};

/** The address under which the page shows a file. */
const useAddress = (file: File | null): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
};

const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false;

/** Saves a picture on the device. */
const Save = ({ file, children }: { file: File; children: string }) => {
  const address = useAddress(file);
  return address ? (
    <a class="button" href={address} download={file.name}>
      {children}
    </a>
  ) : null;
};

/** Ways to send the card: the device's own, or to save it and copy the link. Nothing leaves the device otherwise. */
const Ways = ({ game, pictures }: { game: Game; pictures: Pictures }) => {
  const { say } = usePanel();
  const { told, tell, copy } = useCopy<
    'card.copied' | 'card.copiedText',
    'share.notCopied' | 'card.notShared'
  >('share.notCopied');
  const link = linkTo(encodeRun(game));
  const share = (): void => {
    navigator
      .share({ files: [pictures.upright], text: say('card.text'), url: link })
      .catch((error: Error) => {
        if (error.name !== 'AbortError') tell('card.notShared'); // else it was their own wish
      });
  };
  const inText = useInText(game);
  return (
    <>
      <div class="row no-print">
        {canShare(pictures.upright) && (
          <button type="button" class="button strong" onClick={share}>
            {say('card.share')}
          </button>
        )}
        <Save file={pictures.upright}>{say('card.save')}</Save>
        <Save file={pictures.wide}>{say('card.saveWide')}</Save>
        <button type="button" class="button" onClick={copy(link, 'card.copied')}>
          {say('share.copyLink')}
        </button>
        <button type="button" class="button" onClick={copy(inText, 'card.copiedText')}>
          {say('card.copyText')}
        </button>
      </div>
      <p class="small no-print" role="status">
        {told && say(told)}
      </p>
    </>
  );
};

/** The result as a picture to keep and to send: the valley as it stands, and what came of it. */
export const Card = ({ game }: { game: Game }) => {
  const { say } = usePanel();
  const pictures = usePictures(game);
  const shown = useAddress(typeof pictures === 'string' ? null : pictures.upright);
  return (
    <Part id="card">
      <div class="card-picture">
        {shown && <img src={shown} alt={say('card.alt')} {...cardSizes.upright} />}
        {!shown && <p>{say(pictures === 'failed' ? 'card.failed' : 'card.coming')}</p>}
      </div>
      {typeof pictures !== 'string' && <Ways game={game} pictures={pictures} />}
    </Part>
  );
};
