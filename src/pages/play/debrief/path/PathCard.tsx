import { useMemo, useState } from 'preact/hooks';
import { CourseLines, CourseTable, type MapSeason, PathMap } from '../../../../charts';
import { type Course, courseOf, type PartDebrief } from '../../../../debrief';
import type { Game } from '../../../../engine';
import { sayPlainly, t } from '../../../../i18n';
import type { Replay } from '../../../../run';
import { Button, Slider } from '../../../../widgets';
import { mapPointsOf } from '../../../debrief/mapPoints';
import { ChapterTitle } from '../chapters/ChapterTitle';
import { panelsOf } from './panels';
import './path.css';
import { TurnCards, turnName, turnText } from './TurnCards';
import { type Drawing, isStill, useDrawing } from './useDrawing';

interface PathCardProps {
  readonly part: PartDebrief;
  readonly game: Game;
  readonly replayed: Replay;
  /** Whether another way was shown before it on the page. */
  readonly again: boolean;
}

/** The way over the map and everything over time, with one turn marked in all of it, and what that turn was. */
export function PathCard({ part, game, replayed, again }: PathCardProps) {
  const course = useMemo(() => courseOf(game, replayed, part), [part, game, replayed]);
  const seasons = seasonsIn(course);
  const last = part.path.length - 1;
  const [kept, keep] = useState(last);
  const [hovered, onHover] = useState<number | null>(null);
  const onMark = (nth: number): void => {
    keep(nth);
    onHover(null);
  };
  const drawing = useDrawing(seasons, onMark);
  const marking = { marked: hovered ?? kept, onMark, onHover };
  const panels = panelsOf(course);
  return (
    <>
      <section class="debrief-card path">
        <ChapterTitle chapter="path" again={again} />
        <p>{t('debrief:map.intro')}</p>
        <p class="path-hint">{t('debrief:map.hint')}</p>
        <Redraw drawing={drawing} seasons={seasons} />
        <PathMap
          {...marking}
          {...drawing}
          points={mapPointsOf(part.path)}
          seasons={seasons}
          say={(nth) => turnText(part, course, nth)}
        >
          <TurnCards part={part} course={course} marked={marking.marked} />
        </PathMap>
      </section>
      <section class="debrief-card path">
        <h2>{t('debrief:course.title')}</h2>
        <p class="path-hint">{t('debrief:course.intro')}</p>
        <Slider
          label={t('debrief:course.turn')}
          value={marking.marked}
          least={0}
          most={last}
          step={1}
          shown={turnName(part, course, marking.marked)}
          onChange={onMark}
        />
        <div class="path-panels">
          {panels.map((panel) => (
            <CourseLines key={panel.title} {...marking} panel={panel} seasons={seasons} />
          ))}
        </div>
        <CourseTable panels={panels} decisions={course.points.map(({ decision }) => decision)} />
      </section>
    </>
  );
}

/** Decisions are numbered over the whole run, points from the start of the part. */
function seasonsIn({ seasons, points }: Course): MapSeason[] {
  const before = points[0]?.decision ?? 0;
  return seasons.map(({ name, first, last }) => ({
    name: sayPlainly(name),
    first: first - before,
    last: last - before,
  }));
}

interface RedrawProps {
  readonly drawing: Drawing;
  readonly seasons: readonly MapSeason[];
}

/** Draws the way again, and says which season is being drawn. One season that may not move has nothing to be drawn. */
function Redraw({ drawing: { drawn, pen, begun, press }, seasons }: RedrawProps) {
  const count = seasons.length;
  if (count < 2 && isStill()) return null;
  const word = pen !== null ? 'whole' : drawn < count ? 'next' : 'again';
  const words = { number: drawn, count, name: seasons[drawn - 1]?.name ?? '' };
  return (
    <div class="path-redraw">
      <Button look="quiet" onPress={press}>
        {t(`debrief:map.${word}`)}
      </Button>
      <p role="status">{begun ? t('debrief:map.season', words) : ''}</p>
    </div>
  );
}
