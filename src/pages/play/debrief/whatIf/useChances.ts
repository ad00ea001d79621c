import { useEffect, useState } from 'preact/hooks';
import { type Chances, NO_CHANCES, type OwnWay, SEEDS_TRIED } from '../../../../debrief';
import type { Game } from '../../../../engine';
import { askChances } from './askChances';

/** Seeds are tried from here on, the same for every way, so that two ways meet the same worlds. */
const FIRST_SEED = 1;

/** What the same choices come to under a thousand other seeds, as far as it is known by now. */
export function useChances({ scenario }: Game, way: OwnWay): Chances {
  const [chances, setChances] = useState(NO_CHANCES);
  useEffect(() => {
    setChances(NO_CHANCES);
    return askChances({ scenario, way, first: FIRST_SEED, runs: SEEDS_TRIED }, setChances);
  }, [scenario, way]);
  return chances;
}
