// biome-ignore-all lint/a11y/noRedundantRoles: a table shown as blocks, as this one is on phones, is none to a screen reader unless it says so.
import { h, type JSX } from 'preact';
import { type Note, type NoteElement, type NoteNode, wordsOf } from './noteNode';
import { isSection, type Section } from './place';

interface NoteTextProps {
  readonly note: Note;
  readonly sections: readonly Section[];
}

/** A teaching note as the page shows it. Its title is the page's second heading, so that every other goes one down. */
export function NoteText({ note, sections }: NoteTextProps) {
  let next = 0;
  return (
    <>
      {note.map((element, at) => {
        if (!isSection(element)) return <Element key={at} element={element} />;
        const id = sections[next]?.id;
        next += 1;
        return (
          <h3 key={at} tabIndex={-1} {...(id !== undefined && { 'data-section': id })}>
            <Nodes nodes={element.nodes} />
          </h3>
        );
      })}
    </>
  );
}

const DOWN: Partial<Record<NoteElement['tag'], keyof JSX.IntrinsicElements>> = { h1: 'h2', h2: 'h3', h3: 'h4' };

function Element({ element }: { readonly element: NoteElement }) {
  const { tag, nodes, start } = element;
  if (tag === 'br') return <br />;
  if (tag === 'table') return <Table table={element} />;
  return h(DOWN[tag] ?? tag, start === undefined ? {} : { start }, <Nodes nodes={nodes} />);
}

const Nodes = ({ nodes }: { readonly nodes: readonly NoteNode[] }) => (
  <>{nodes.map((node, at) => (typeof node === 'string' ? node : <Element key={at} element={node} />))}</>
);

/**
 * A table whose rows become cards where there is no room for columns: each cell then says its heading itself. Roles are
 * said out loud, since a table that is shown as blocks is no table to a screen reader.
 */
function Table({ table }: { readonly table: NoteElement }) {
  const [head, body] = table.nodes.filter((node) => typeof node !== 'string');
  const headings = rowsOf(head)[0] ?? [];
  return (
    <div class="note-table">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((cell, at) => (
              <th key={at} role="columnheader" scope="col">
                <Nodes nodes={cell.nodes} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rowsOf(body).map((cells, row) => (
            <tr key={row} role="row">
              {cells.map((cell, at) => (
                <Cell key={at} cell={cell} first={at === 0} label={wordsOf(headings[at] ?? '')} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a cell says that has nothing to say; on a card it is left out. */
const NOTHING = '–';

interface CellProps {
  readonly cell: NoteElement;
  readonly first: boolean;
  readonly label: string;
}

const Cell = ({ cell, first, label }: CellProps) =>
  first ? (
    <th role="rowheader" scope="row">
      <Nodes nodes={cell.nodes} />
    </th>
  ) : (
    <td role="cell" data-label={label} data-empty={wordsOf(cell) === NOTHING}>
      {entriesOf(cell).map((nodes, at) => (
        <div key={at} class="note-entry">
          <Nodes nodes={nodes} />
        </div>
      ))}
    </td>
  );

/** What stands between the line breaks of a cell: each is a thing of its own. */
function entriesOf({ nodes }: NoteElement): NoteNode[][] {
  const entries: NoteNode[][] = [[]];
  for (const node of nodes) {
    if (typeof node !== 'string' && node.tag === 'br') entries.push([]);
    else entries.at(-1)?.push(node);
  }
  return entries;
}

const elementsIn = (node: NoteNode | undefined): NoteElement[] =>
  node === undefined || typeof node === 'string' ? [] : node.nodes.filter((one) => typeof one !== 'string');

const rowsOf = (group: NoteNode | undefined): NoteElement[][] => elementsIn(group).map(elementsIn);
