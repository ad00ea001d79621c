import { useState } from 'preact/hooks';
import { PathPicture, sayPoints } from '../../../charts';
import { type Debrief, type PartDebrief, runAsCsv } from '../../../debrief';
import type { Game } from '../../../engine';
import { sayPlainly, t } from '../../../i18n';
import type { Replay } from '../../../run';
import { Button, Toggle } from '../../../widgets';
import { mapPointsOf } from '../../debrief/mapPoints';
import { saveFile } from '../../saveFile';
import { ChapterTitle } from '../debrief/chapters/ChapterTitle';
import { pngOf } from './pathFile';

interface TakeAlongProps {
  readonly game: Game;
  readonly replayed: Replay;
  readonly debrief: Debrief;
  /** Whether what the player wrote is to be printed. */
  readonly withWords: boolean;
  readonly onWithWords: (on: boolean) => void;
}

/** A run to be taken along: on paper, as a picture, as figures. */
export function TakeAlong({ game, replayed, debrief, withWords, onWithWords }: TakeAlongProps) {
  const [told, setTold] = useState('');
  const { log } = replayed;
  const save = (): Promise<void> =>
    savePictures(debrief, log.scenario).then(setTold, () => setTold(t('debrief:report.refused')));
  const json = (): void =>
    saveFile(new Blob([JSON.stringify(log)], { type: 'application/json' }), `${log.scenario}.json`);
  const csv = (): void => saveFile(new Blob([runAsCsv(game, replayed)], { type: 'text/csv' }), `${log.scenario}.csv`);
  return (
    <section class="debrief-card debrief-beside take-along" aria-labelledby="take-along">
      <ChapterTitle chapter="take-along" />
      <p>{t('debrief:report.intro')}</p>
      <Toggle label={t('debrief:report.withWords')} on={withWords} onChange={onWithWords} />
      <p class="debrief-buttons">
        <Button look="main" onPress={() => print()}>
          {t('debrief:report.print')}
        </Button>
        <Button onPress={() => void save()}>{t('debrief:report.picture')}</Button>
        <Button onPress={json}>{t('debrief:report.json')}</Button>
        <Button onPress={csv}>{t('debrief:report.csv')}</Button>
      </p>
      <p role="status">{told}</p>
      <p class="debrief-note">{t('debrief:report.note')}</p>
    </section>
  );
}

/** Saves a picture for each part, and tells what is to be seen on them. */
async function savePictures({ title, parts }: Debrief, name: string): Promise<string> {
  for (const part of parts) {
    const heading = [sayPlainly(title), headingOf(part)];
    const drawing = PathPicture({ points: mapPointsOf(part.path), width: 1100, text: 30, heading });
    saveFile(await pngOf(drawing), parts.length > 1 ? `${name}-${part.part}.png` : `${name}.png`);
  }
  return t('debrief:report.described', { words: parts.map(describe).join(' ') });
}

function headingOf({ name, outcome }: PartDebrief): string {
  const became = outcome === null ? t('debrief:map.title') : t(`debrief:verdict.heading.${outcome.verdict}`);
  return name === null ? became : t('debrief:report.partBecame', { name: sayPlainly(name), became });
}

function describe(part: PartDebrief): string {
  const [start, end] = [part.path[0], part.path.at(-1)];
  if (start === undefined || end === undefined) return '';
  return t('debrief:report.way', {
    heading: headingOf(part),
    startX: sayPoints(start.x),
    startY: sayPoints(start.y),
    startPlace: t(`debrief:map.place.${start.quadrant}`),
    endX: sayPoints(end.x),
    endY: sayPoints(end.y),
    endPlace: t(`debrief:map.place.${end.quadrant}`),
  });
}
