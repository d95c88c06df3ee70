import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFieldError } from './errors';
import classes from './author.module.css';

interface BlockProps {
  id: string;
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One section of the editor, reachable from the row of sections above. */
export function Block({ id, title, hint, children }: BlockProps) {
  return (
    <section className={classes.block} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}

export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button
        variant="default"
        onClick={(event) => {
          const group = event.currentTarget.closest('fieldset, section');
          onClick();
          // What was just added wants to be filled in.
          window.setTimeout(() => lastField(group)?.focus());
        }}
      >
        + {label}
      </Button>
    </div>
  );
}

function lastField(group: Element | null): HTMLElement | null {
  const entries = group?.querySelectorAll<HTMLElement>('ol > li');
  return [...(entries ?? [])].at(-1)?.querySelector<HTMLElement>('input, textarea, select') ?? null;
}

/** A problem with a part that has no field of its own. */
export function PathError({ path }: { path: string }) {
  const error = useFieldError(path);
  return error === undefined ? null : (
    <p className={classes.error} data-path={path} role="alert">
      {error}
    </p>
  );
}
