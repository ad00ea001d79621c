import { Along, type Marking } from './Along';
import { spread } from './marking';
import './course.css';
import { type CoursePanel, sayIn } from './coursePanel';
import type { MapSeason } from './mapSeason';

interface CourseLinesProps extends Marking {
  readonly panel: CoursePanel;
  readonly seasons: readonly MapSeason[];
}

/** Lines over time, each named at its end, with the marked turn across them and its figures. */
export function CourseLines({ panel, seasons, ...marking }: CourseLinesProps) {
  const { marked } = marking;
  const { title, lines } = panel;
  const last = (lines[0]?.levels.length ?? 1) - 1;
  const margin = marginOf(last);
  const nearest = ({ clientX, currentTarget }: MouseEvent): number => {
    const { left, width } = (currentTarget as HTMLElement).getBoundingClientRect();
    const at = ((clientX - left) / width) * (last + 2 * margin) - margin;
    return Math.min(last, Math.max(0, Math.round(at)));
  };
  return (
    <figure class="course">
      <figcaption>{title}</figcaption>
      <Along
        {...marking}
        look="course-plot"
        label={title}
        last={last}
        said={lines.map(({ name, levels }) => `${name} ${sayIn(panel, levels[marked] ?? 0)}`).join(', ')}
        tabbed={false}
        nearest={nearest}
      >
        <Lines panel={panel} seasons={seasons} marked={marked} last={last} />
      </Along>
      <Ends panel={panel} marked={marked} />
    </figure>
  );
}

/** Turns left free at either side of so many. */
const marginOf = (last: number): number => last / 40;

/** From the top, of 100, whichever the scale. */
const topOf = ({ signed }: CoursePanel, level: number): number => (signed ? 50 - level / 20 : 100 - level / 10);

/** From where on the drift is called by a name. */
const NAMED_DRIFT = 400;

interface LinesProps extends Pick<CourseLinesProps, 'panel' | 'seasons' | 'marked'> {
  readonly last: number;
}

/** As wide as there is room, which stretches the lines and not their strokes: so there are neither words nor rounds in it. */
function Lines({ panel, seasons, marked, last }: LinesProps) {
  const { lines, signed } = panel;
  const margin = marginOf(last);
  const way = (levels: readonly number[]): string =>
    `M${levels.map((one, nth) => `${nth} ${topOf(panel, one)}`).join('L')}`;
  const rules = signed ? [-NAMED_DRIFT, 0, NAMED_DRIFT] : [0, 500, 1000];
  const across = rules.map((level) => `M${-margin} ${topOf(panel, level)}H${last + margin}`).join('');
  const seasonsBegin = seasons
    .slice(1)
    .map(({ first }) => `M${first - 0.5} 0V100`)
    .join('');
  return (
    <svg aria-hidden="true" viewBox={`${-margin} -3 ${last + 2 * margin} 106`} preserveAspectRatio="none">
      <path class="course-rule" d={across + seasonsBegin} />
      {lines.map(({ levels, need }) => need && <path key="need" class="course-needed" d={`${way(levels)}V100H0Z`} />)}
      <path class="course-marked" d={`M${marked} -3V103`} />
      {lines.map(({ levels, need }, nth) => (
        <g key={nth} data-line={need ? 'need' : nth}>
          <path class="course-line" d={way(levels)} />
          <path class="course-dot" d={`M${marked} ${topOf(panel, levels[marked] ?? 0)}h0`} />
        </g>
      ))}
    </svg>
  );
}

/** A line of words in hundredths of a picture's height. */
const WORDS_HIGH = 20;

/** The name of each line at the height where it ends, with the figure of the marked turn. */
function Ends({ panel, marked }: { readonly panel: CoursePanel; readonly marked: number }) {
  const { lines } = panel;
  const ends = lines.map(({ levels }) => topOf(panel, levels.at(-1) ?? 0));
  const heights = spread(ends, WORDS_HIGH, WORDS_HIGH / 2, 100 - WORDS_HIGH / 2);
  return (
    <ul class="course-ends">
      {lines.map(({ name, levels, need }, nth) => (
        <li key={nth} style={{ '--top': `${heights[nth]}%` }}>
          <svg viewBox="0 0 24 8" aria-hidden="true" data-line={need ? 'need' : nth}>
            <path class="course-line" d="M0 4H24" />
          </svg>
          {name}{' '}
          <b>
            <bdi dir="ltr">{sayIn(panel, levels[marked] ?? 0)}</bdi>
          </b>
        </li>
      ))}
    </ul>
  );
}
