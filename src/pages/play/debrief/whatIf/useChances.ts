import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Chances, NO_CHANCES, type OwnWay, SEEDS_TRIED } from '../../../../debrief';
import type { Game } from '../../../../engine';
import { askChances } from './askChances';

/** Seeds are tried from here on, the same for every way, so that two ways meet the same worlds. */
const FIRST_SEED = 1;

/**
 * What the same choices come to under a thousand other seeds, as far as it is known by now. It is told of many times over:
 * only what shows it should be drawn anew.
 */
export function useChances({ scenario }: Game, way: OwnWay): ReadonlySignal<Chances> {
  const chances = useSignal(NO_CHANCES);
  useEffect(() => {
    chances.value = NO_CHANCES;
    return askChances({ scenario, way, first: FIRST_SEED, runs: SEEDS_TRIED }, (told) => {
      chances.value = told;
    });
  }, [scenario, way]);
  return chances;
}
