import { useEffect, useRef } from 'preact/hooks';
import { spelled, titled } from '../naming';
import type { Picture } from '../painting/picture';
import { rove } from './rove';
import type { TileSize } from './sizes';
import { Tile } from './Tile';

interface TileTableProps<Row extends string, Column extends string> {
  /** What the table is about. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly size: TileSize;
  readonly tileOf: (row: Row, column: Column) => { readonly picture: Picture; readonly href: string };
}

/** Tiles by two words each. One stop of the Tab key; the arrow keys go from tile to tile. */
export function TileTable<Row extends string, Column extends string>(props: TileTableProps<Row, Column>) {
  const { name, rows, columns, size, tileOf } = props;
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => (table.current === null ? undefined : rove(table.current)), []);
  return (
    <div class="tiles-scroll">
      <table class="tiles" aria-label={name} ref={table}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {spelled(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={row}>
              <th scope="row">{spelled(row)}</th>
              {columns.map((column, x) => (
                <td key={column}>
                  <Tile
                    {...tileOf(row, column)}
                    size={size}
                    label={`${titled(row)}, ${spelled(column)}`}
                    tabIndex={x + y === 0 ? 0 : -1}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
