import type { ComponentChildren } from 'preact';
import { sayChange } from '../../charts';
import type { DebriefDecision, Move } from '../../debrief';
import { t } from '../../i18n';
import { type Behind, Causes, Figures, MoveRow, Sentence } from './MoveRow';

interface MovesProps {
  readonly decision: DebriefDecision;
  readonly open: boolean | null;
  readonly behind: Behind;
  /** What more there is to ask about a move. */
  readonly more: (move: Move) => ComponentChildren;
}

/** What moved, the largest first; each opens on its reasons, the largest being open already. (The drift's own reason says least.) */
export function Moves({ decision, open, behind, more }: MovesProps) {
  const { moves, small } = decision;
  const told = moves.find((move) => move.stock !== 'tilt');
  return (
    <section class="debrief-moves">
      <h4>{t('debrief:decisions.moved')}</h4>
      {moves.length === 0 ? <p>{t('debrief:decisions.still')}</p> : null}
      {moves.map((move) => (
        // A new key when all are opened or closed: a disclosure that a reader has turned must follow as well.
        <MoveRow key={`${move.stock} ${open}`} move={move} open={open ?? move === told} behind={behind}>
          {more(move)}
        </MoveRow>
      ))}
      {small.length === 0 ? null : (
        <Small key={`${open}`} moves={small} open={open ?? false} behind={behind} more={more} />
      )}
    </section>
  );
}

interface SmallProps {
  readonly moves: readonly Move[];
  readonly open: boolean;
  readonly behind: Behind;
  readonly more: MovesProps['more'];
}

function Small({ moves, open, behind, more }: SmallProps) {
  return (
    <details class="debrief-move debrief-small" open={open}>
      <summary>{t('debrief:decisions.small')}</summary>
      {moves.map((move) => (
        <div key={move.stock} class="debrief-small-move" data-stock={move.stock}>
          <Figures move={move} />
          <Causes move={move} behind={behind} />
          {more(move)}
        </div>
      ))}
    </details>
  );
}

/** What the world did since the decision before. Nothing where it kept still. */
export function Meanwhile({ moves }: { readonly moves: readonly Move[] }) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h4>{t('debrief:decisions.meanwhile')}</h4>
      <ul class="debrief-causes">
        {moves.flatMap((move) =>
          move.causes.map((cause, i) => (
            <li key={`${move.stock} ${i}`}>
              <span class="debrief-amount">
                <bdi dir="ltr">{sayChange(cause.tenths)}</bdi>
              </span>
              <span>
                <b>{t(`debrief:stock.${move.stock}`)}</b> <Sentence stock={move.stock} {...cause} />
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
