import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import {
  horizontalListSortingStrategy,
  SortableContext,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sortable.module.css';

export interface Keyed {
  key: string;
}

interface SortableProps<T extends Keyed> {
  items: readonly T[];
  onChange: (items: T[]) => void;
  /** How an entry is called in its buttons and in what is announced. */
  nameOf: (item: T, at: number) => string;
  children: (item: T, at: number) => ReactNode;
  /** For tall entries: stands between the handle and the buttons, and the rest takes the whole width below. */
  head?: (item: T, at: number) => ReactNode;
  /** Told to screen readers; `undoable` offers to take the change back. */
  say: (message: string, undoable?: boolean) => void;
  /** So many stay. */
  least?: number;
  row?: boolean;
  /** `sheet`: each entry is a sheet of its own; else they lie on one. */
  look?: 'plain' | 'sheet';
}

/** An ordered list: its entries are dragged by their handle, or moved and removed by buttons. */
export function Sortable<T extends Keyed>(props: SortableProps<T>) {
  const { items, onChange, nameOf, children, head, say, least = 0, row = false, look } = props;
  const { t } = useTranslation();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || from === to) return;
    const next = items.filter((one) => one !== item);
    next.splice(to, 0, item);
    onChange(next);
    say(t('list.moved', { name: nameOf(item, from), number: to + 1 }));
  };
  const remove = (item: T, at: number) => {
    say(t('list.removed', { name: nameOf(item, at) }), true);
    onChange(items.filter((one) => one !== item));
  };
  const place = (key: unknown) => items.findIndex((item) => item.key === key);
  if (items.length === 0) return null;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      // What was moved is said by `say`, in the same words for the mouse and for the keyboard.
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
      onDragEnd={({ active, over }) => {
        if (over !== null) move(place(active.id), place(over.id));
      }}
    >
      <SortableContext
        items={items.map((item) => item.key)}
        strategy={row ? horizontalListSortingStrategy : verticalListSortingStrategy}
      >
        <ol className={row ? classes.row : classes.list} data-look={look}>
          {items.map((item, at) => (
            <Entry
              key={item.key}
              id={item.key}
              name={nameOf(item, at)}
              first={at === 0}
              last={at === items.length - 1}
              removable={items.length > least}
              row={row}
              head={head?.(item, at)}
              onMove={(by) => {
                move(at, at + by);
                // Moving a node takes the focus away from its button: give it back.
                window.setTimeout(() => document.getElementById(`${item.key}:${by}`)?.focus());
              }}
              onRemove={() => remove(item, at)}
            >
              {children(item, at)}
            </Entry>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

const SILENT = {
  onDragStart: () => undefined,
  onDragMove: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

interface EntryProps {
  id: string;
  name: string;
  first: boolean;
  last: boolean;
  removable: boolean;
  row: boolean;
  head: ReactNode;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  children: ReactNode;
}

function Entry(props: EntryProps) {
  const { id, name, first, last, removable, row, head, onMove, onRemove, children } = props;
  const { t } = useTranslation();
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id });
  const [back, on] = row ? ['←', '→'] : ['↑', '↓'];
  return (
    <li
      ref={setNodeRef}
      className={classes.entry}
      data-dragging={isDragging || undefined}
      data-tall={head === undefined ? undefined : true}
      aria-label={head === undefined ? undefined : name}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <span className={classes.handle} aria-hidden="true" {...listeners}>
        ⠿
      </span>
      {head !== undefined && <div className={classes.head}>{head}</div>}
      {head === undefined && <div className={classes.body}>{children}</div>}
      <div className={classes.tools}>
        <button
          type="button"
          id={`${id}:-1`}
          aria-disabled={first}
          aria-label={t('list.earlier', { name })}
          onClick={() => !first && onMove(-1)}
        >
          {back}
        </button>
        <button
          type="button"
          id={`${id}:1`}
          aria-disabled={last}
          aria-label={t('list.later', { name })}
          onClick={() => !last && onMove(1)}
        >
          {on}
        </button>
        <button
          type="button"
          aria-disabled={!removable}
          aria-label={t('list.remove', { name })}
          onClick={() => removable && onRemove()}
        >
          ✕
        </button>
      </div>
      {head !== undefined && <div className={classes.body}>{children}</div>}
    </li>
  );
}
