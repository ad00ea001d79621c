import { Button } from '../../../widgets';
import { useRooms, useWishes } from '../rooms';

/** Said where no name has the words that were typed. */
export function Nobody({ what }: { readonly what: string }) {
  const { desk } = useRooms();
  return (
    <div class="card gallery-empty">
      <p>
        No {what} has “{useWishes().only}” in its name.
      </p>
      <Button onPress={() => desk.wish({ only: '' })}>Show all</Button>
    </div>
  );
}
