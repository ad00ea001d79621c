import { useEffect, useState } from 'preact/hooks';
import type { Dress } from '../../../widgets';
import { idle, savesData } from '../../playing/device';
import { LateCode } from '../../playing/lateCode';
import type { App } from '../app';

type River = typeof import('../river/River')['River'];

const river = new LateCode(() => import('../river/River'));

interface LateRiverProps {
  readonly app: App;
  readonly dress: Dress;
}

/**
 * The river behind title and cards, painted and alive. It comes after the words, when the page is idle; until then, and
 * where it cannot be had or few bytes are wanted, the page's own drawing of it stays.
 */
export function LateRiver({ app, dress }: LateRiverProps) {
  const { at } = app.state.value.page;
  const plain = app.parts.settings.current.value.textOnly || dress.theme.value === 'contrast';
  const wanted = (at === 'title' || at === 'fable') && !plain;
  const [came, setCame] = useState<{ readonly Scene: River } | null>(null);
  useEffect(() => {
    if (!wanted || savesData()) return;
    void idle()
      .then(() => river.fetch())
      .then(
        (module) => setCame({ Scene: module.River }),
        () => {},
      );
  }, [wanted]);
  return wanted && came !== null ? <came.Scene dress={dress} /> : null;
}
