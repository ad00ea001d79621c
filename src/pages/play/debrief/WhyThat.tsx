import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { sayChange, sayLevel } from '../../../charts';
import { type Chain, chainsOf, hasMoreToTell, type Link, type Move, type PartHistory } from '../../../debrief';
import { t } from '../../../i18n';
import { Said } from '../../../widgets';
import { Sentence } from '../../debrief/MoveRow';

interface WhyThatProps {
  readonly history: PartHistory;
  readonly number: number;
  readonly move: Move;
}

/**
 * Opens on what a change hung on and, step by step, on what had sowed it. Not worked out before somebody asks; nothing
 * where its causes, which stand above, say it all.
 */
export function WhyThat({ history, number, move }: WhyThatProps) {
  const [asked, setAsked] = useState(false);
  const more = useMemo(() => hasMoreToTell(history, number, move), [history, number, move]);
  if (!more) return null;
  const chains = asked ? chainsOf(history, number, move) : [];
  return (
    <details class="debrief-why" onToggle={() => setAsked(true)}>
      <summary>
        {t('debrief:decisions.whyThat')}{' '}
        <span class="unseen">
          {t('debrief:decisions.whyThatSpoken', { stock: t(`debrief:stock.${move.stock}`), number })}
        </span>
      </summary>
      {chains.map((chain, i) => (
        <Fragment key={i}>
          <p>
            {chains.length > 1 && <b dir="ltr">{sayChange(chain.tenths)} </b>}
            {sentenceOf(chain, number)}
          </p>
          <Steps chain={chain} history={history} />
        </Fragment>
      ))}
    </details>
  );
}

function sentenceOf({ ground, figures, since }: Chain, number: number): string {
  const say = ground === 'balance' ? sayChange : sayLevel;
  const [first = '', second = '', third = '', fourth = ''] = figures.map(say);
  const because = t(`debrief:decisions.ground.${ground}`, { first, second, third, fourth });
  return since === null ? because : `${because} ${begun(since, number)}`;
}

function begun(since: number | 'start', number: number): string {
  if (since === 'start') return t('debrief:decisions.since.start');
  return since === number ? t('debrief:decisions.since.now') : t('debrief:decisions.since.then', { number: since });
}

function Steps({ chain, history }: { readonly chain: Chain; readonly history: PartHistory }) {
  if (chain.links.length === 0) return null;
  return (
    <ol class="debrief-causes debrief-steps">
      {chain.links.map((link, i) => (
        <li key={i} class={link.deeper ? 'deeper' : undefined}>
          <span class="debrief-amount">
            <bdi dir="ltr">{sayChange(link.change)}</bdi>
          </span>
          <span>
            {link.deeper ? `${t('debrief:decisions.deeper')} ` : ''}
            <b>{t(`debrief:stock.${link.stock}`)}</b> <Because link={link} />
            <Where link={link} history={history} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The reason for a step, but where the words of a choice say it. */
function Because({ link: { stock, because, change, decision } }: { readonly link: Link }) {
  if (because.type === 'model' && decision !== null) return null;
  return <Sentence stock={stock} reason={because} tenths={change} />;
}

/** Where in the run a step was: a way to that decision, with its words where they sowed it. */
function Where({ link, history }: { readonly link: Link; readonly history: PartHistory }) {
  const { decision, from } = link;
  const sower = history.turns.find(({ number }) => number === decision);
  return (
    <span class="debrief-where">
      <a href={`#debrief-decision-${decision ?? from}`}>{whenOf(link)}</a>
      {sower === undefined ? null : (
        <q>
          <Said text={sower.turn.choice.text} />
        </q>
      )}
    </span>
  );
}

function whenOf({ decision, because, from, to }: Link): string {
  if (decision !== null) return t('debrief:decisions.number', { number: decision });
  if (because.type === 'shift') return t('debrief:decisions.before', { number: from });
  return from === to ? t('debrief:decisions.turn', { number: from }) : t('debrief:decisions.turns', { from, to });
}
