import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from './desk';
import type { Studio } from './painting/studio';
import type { Wishes } from './wishes';

/** What every part of the page works with. */
export interface Rooms {
  readonly desk: Desk;
  readonly studio: Studio;
  /** Whether nothing may move. */
  readonly still: { readonly value: boolean };
}

export const RoomsContext = createContext<Rooms | null>(null);

export function useRooms(): Rooms {
  const rooms = useContext(RoomsContext);
  if (rooms === null) throw new Error('no rooms around this part of the page');
  return rooms;
}

/** What is wished for now; whoever reads it is shown again when that changes. */
export const useWishes = (): Wishes => useRooms().desk.now.value.wishes;
