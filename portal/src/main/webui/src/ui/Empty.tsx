import type { ReactNode } from 'react';
import classes from './parts.module.css';

/** An empty list says why it is empty and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <span className={classes.emptyMark} aria-hidden="true" />
      <p className={classes.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}
