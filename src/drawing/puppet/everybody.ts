import { CAST, type CastName } from './cast';
import { SPECIES, type Species } from './words';

/** Somebody by the name of their puppet. */
export interface Who {
  readonly puppet: string;
  readonly species: Species;
}

/** A puppet that has a name. */
export const named = (name: CastName): Who => ({ puppet: name, species: CAST[name].species });

/** Everybody who has a name, then one of each other species. */
export const EVERYBODY: readonly Who[] = [
  ...(Object.keys(CAST) as CastName[]).map(named),
  ...SPECIES.filter((name) => !Object.hasOwn(CAST, name)).map((species): Who => ({ puppet: species, species })),
];
