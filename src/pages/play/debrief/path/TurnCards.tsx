import { sayPoints } from '../../../../charts';
import type { Course, DebriefDecision, PartDebrief, PathPoint } from '../../../../debrief';
import { sayPlainly, t } from '../../../../i18n';
import { Said } from '../../../../widgets';
import { MovedMost } from '../MovedMost';

interface TurnCardsProps {
  readonly part: PartDebrief;
  readonly course: Course;
  /** By position, the start being 0. */
  readonly marked: number;
}

/** What the marked turn was. All of them lie in one place, so that nothing below moves when another one is marked. */
export function TurnCards({ part, course, marked }: TurnCardsProps) {
  return (
    <div class="path-turns">
      {part.path.map((point, nth) => (
        <div key={point.decision} data-marked={nth === marked}>
          <TurnCard name={turnName(part, course, nth)} point={point} decision={part.decisions[nth - 1]} />
        </div>
      ))}
    </div>
  );
}

/** A turn by its number and season. */
export function turnName({ path }: PartDebrief, { seasons }: Course, nth: number): string {
  const number = path[nth]?.decision ?? 0;
  const season = seasons.find(({ first, last }) => first <= number && number <= last);
  if (nth === 0 || season === undefined) return t('debrief:map.before');
  return t('debrief:map.turn', { number, season: sayPlainly(season.name) });
}

/** A turn for those who listen: its name, what it was about, and where it stood after it. */
export function turnText(part: PartDebrief, course: Course, nth: number): string {
  const [decision, point] = [part.decisions[nth - 1], part.path[nth]];
  const about = decision === undefined ? [] : [sayPlainly(decision.title ?? decision.prompt)];
  return [turnName(part, course, nth), ...about, ...(point === undefined ? [] : [stoodAt(point)])].join('. ');
}

const stoodAt = ({ x, y, quadrant }: PathPoint): string =>
  t('debrief:map.stood', { x: sayPoints(x), y: sayPoints(y), place: t(`debrief:map.place.${quadrant}`) });

interface TurnCardProps {
  readonly name: string;
  readonly point: PathPoint;
  /** None at the start. */
  readonly decision: DebriefDecision | undefined;
}

/** Where it stood after a turn; for a decision, also what it was and what moved most. */
function TurnCard({ name, point, decision }: TurnCardProps) {
  return (
    <>
      <p class="debrief-number">{name}</p>
      {decision !== undefined && <Decided decision={decision} />}
      <p>{stoodAt(point)}</p>
      {decision !== undefined && (
        <p>
          <a href={`#debrief-decision-${decision.number}`}>{t('debrief:map.card', { number: decision.number })}</a>
        </p>
      )}
    </>
  );
}

function Decided({ decision: { title, prompt, chosen, moves } }: { readonly decision: DebriefDecision }) {
  return (
    <>
      <h3>
        <Said text={title ?? prompt} />
      </h3>
      <blockquote class="debrief-chosen">
        <Said text={chosen} />
      </blockquote>
      <p>
        <MovedMost moves={moves} />
      </p>
    </>
  );
}
