import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { explain } from '../../../debrief';
import type { Game } from '../../../engine';
import { sayPlainly, t } from '../../../i18n';
import type { Replay, RunLog } from '../../../run';
import { browserTimers } from '../../playing/device';
import type { App } from '../app';
import { ReplayScreen } from '../replay/ReplayScreen';
import { Rerun } from '../replay/rerun';
import { Report } from '../report/Report';
import { TakeAlong } from '../report/TakeAlong';
import { DebriefScreen, type DebriefScreenProps } from './DebriefScreen';
import type { ExplainedRun } from './explainedRun';
import { useWritten } from './reflection/useWritten';

interface AfterRunProps extends Omit<DebriefScreenProps, 'run' | 'watch' | 'takeAlong'> {
  readonly app: App;
  readonly game: Game;
  readonly log: RunLog;
}

/**
 * What comes after a run: its debrief, which stays as it was left while the run is told again. Throws RunError where the log
 * does not fit the game.
 */
export default function AfterRun({ app, game, log, ...debrief }: AfterRunProps) {
  const [rerun, setRerun] = useState<Rerun | null>(null);
  const [withWords, setWithWords] = useState(false);
  const { reflection, written } = useWritten(debrief.reflection);
  const watch = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => (rerun === null ? undefined : tellAgain(app, rerun, watch)), [app, rerun]);
  const run = useMemo((): ExplainedRun => ({ game, log, ...explain(game, log) }), [game, log]);
  const nameOf = useMemo(() => namer(game, run.replayed), [game, run]);
  const begin = (): void => setRerun(rerunOf(app, game, log, nameOf));
  return (
    <>
      <DebriefScreen
        {...{ ...debrief, run, reflection }}
        watch={{ press: begin, handle: watch }}
        takeAlong={<TakeAlong {...run} withWords={withWords} onWithWords={setWithWords} />}
      />
      {rerun !== null && (
        <ReplayScreen
          rerun={rerun}
          settings={app.parts.settings.current}
          nameOf={nameOf}
          onSettings={debrief.onSettings}
          onBack={() => setRerun(null)}
        />
      )}
      <Report debrief={run.debrief} carried={debrief.carried} written={withWords ? written : null} />
    </>
  );
}

/** Names a decision (from 1) by its number and, where its scene has one, its title. */
function namer(game: Game, { turns }: Replay): (decision: number) => string {
  const titles = turns.map(({ part, scene }) => {
    return game.parts.find((one) => one.part.id === part)?.scenes.get(scene)?.title ?? null;
  });
  const total = titles.length;
  return (number) => {
    const title = titles[number - 1] ?? null;
    if (title === null) return t('debrief:replay.turn', { number, total });
    return t('debrief:replay.turnTitled', { number, total, title: sayPlainly(title) });
  };
}

function rerunOf({ parts }: App, game: Game, log: RunLog, nameOf: (decision: number) => string): Rerun {
  return new Rerun(game, log, {
    timers: browserTimers,
    pace: parts.address.pace,
    announce: parts.announcer.announce,
    captions: () => parts.settings.current.peek().captions,
    report: parts.report,
    sayDecision: nameOf,
  });
}

/** Brings a run that is told again to stage and sound, from its top; returns what ends it, where it was begun. */
function tellAgain(app: App, rerun: Rerun, begunBy: { readonly current: HTMLElement | null }): () => void {
  scrollTo(0, 0);
  const follow = rerun.director.subscribe((director) => {
    app.watched.value = director;
  });
  return () => {
    follow();
    rerun.leave();
    app.watched.value = null;
    begunBy.current?.focus();
  };
}
