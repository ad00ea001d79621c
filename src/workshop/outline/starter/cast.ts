import type { Scenario } from '../../../scenario';

/** Who is at Low Landing. */
export const cast: Scenario['cast'] = {
  sedge: { name: 'Sedge', species: 'vole', about: 'Looks after bowls and turnips. Counts, and asks how and when.' },
  pip: { name: 'Pip', species: 'frog', about: 'Meets the boats. Asks what it is all for, and for whom.' },
  nod: { name: 'Nod', species: 'dormouse', about: 'Kept the pot before you. Is mostly asleep.' },
  jill: { name: 'Jill', species: 'hare', about: 'Runs the night post. Has four minutes.' },
  burdock: { name: 'Burdock', species: 'badger', about: 'Lends the turnips.' },
};

export const places: Scenario['places'] = { landing: { name: 'Low Landing', backdrop: 'alder-landing' } };

export const flags: NonNullable<Scenario['flags']> = {
  bench: { initial: false, about: 'The bench stands by the fire.' },
};
