import type { ComponentChildren } from 'preact';
import { MoveBar, sayChange, sayLevel } from '../../charts';
import { type Move, type Reason, reasonKey } from '../../debrief';
import { t } from '../../i18n';
import { Said } from '../../widgets';

/** The number of the decision a reason goes back to, when that was an earlier one. */
export type Behind = (reason: Reason) => number | null;

interface MoveRowProps {
  readonly move: Move;
  readonly open: boolean;
  readonly behind: Behind;
  /** What more there is to ask about it. */
  readonly children?: ComponentChildren;
}

/** One number's move; opens on its reasons, which add up to it. */
export function MoveRow({ move, open, behind, children }: MoveRowProps) {
  return (
    <details class="debrief-move" open={open} data-stock={move.stock}>
      <summary>
        <Figures move={move} />
      </summary>
      <Causes move={move} behind={behind} />
      {children}
    </details>
  );
}

/** A move in figures and as a mark on its scale. */
export function Figures({ move }: { readonly move: Move }) {
  const { stock, change } = move;
  const [before, after] = stock === 'tilt' ? [sayChange(move.before), sayChange(move.after)] : levelsOf(move);
  return (
    <span class="debrief-figures">
      <span class="debrief-stock">{t(`debrief:stock.${stock}`)}</span>
      <strong class="debrief-change">
        <bdi dir="ltr">{sayChange(change)}</bdi>
      </strong>
      <span class="debrief-bar">
        <MoveBar before={move.before} after={move.after} lowest={stock === 'tilt' ? -1000 : 0} highest={1000} />
      </span>
      <span class="debrief-levels" aria-hidden="true">
        <bdi dir="ltr">{t('debrief:decisions.fromTo', { before, after })}</bdi>
      </span>
      <span class="unseen">{t('debrief:decisions.fromToSpoken', { before, after })}</span>
    </span>
  );
}

const levelsOf = ({ before, after }: Move): [string, string] => [sayLevel(before), sayLevel(after)];

/** The reasons of a move, each with its amount. */
export function Causes({ move, behind }: { readonly move: Move; readonly behind: Behind }) {
  return (
    <ul class="debrief-causes">
      {move.causes.map((cause, i) => (
        <li key={i}>
          <span class="debrief-amount">
            <bdi dir="ltr">{sayChange(cause.tenths)}</bdi>
          </span>
          <span>
            <Sentence stock={move.stock} {...cause} />
            <Later number={behind(cause.reason)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SentenceProps {
  readonly stock: Move['stock'];
  readonly reason: Reason;
  /** How far it moved the number, for its sign. */
  readonly tenths: number;
}

/** The words for one reason: the story's own, or the model's by key. */
export function Sentence({ stock, reason, tenths }: SentenceProps) {
  if (reason.type !== 'model') return <Said text={reason.reason} />;
  return <>{t(`debrief:why.${reasonKey(reason.term, stock, tenths)}`)}</>;
}

function Later({ number }: { readonly number: number | null }) {
  return number === null ? null : <span class="debrief-later"> {t('debrief:decisions.later', { number })}</span>;
}
