import { useRef } from 'preact/hooks';
import type { Id } from '../scenario';
import type { Steering } from './steering';

export type Choose = (choice: Id) => void;

/** Takes choices, but not in the first milliseconds after a new dilemma has come into view. */
export function useCoolDown(scene: Id | null, milliseconds: number, steering: Steering): Choose {
  const shown = useRef<{ scene: Id | null; at: number }>({ scene: null, at: 0 });
  if (shown.current.scene !== scene) shown.current = { scene, at: performance.now() };
  return (choice) => {
    if (performance.now() - shown.current.at >= milliseconds) steering.choose(choice);
  };
}
