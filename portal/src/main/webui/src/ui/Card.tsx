import type { ReactNode } from 'react';
import classes from './parts.module.css';

export function Card({ children, label }: { children: ReactNode; label?: string }) {
  return label === undefined ? (
    <div className={classes.card}>{children}</div>
  ) : (
    <section className={classes.card} aria-label={label}>
      {children}
    </section>
  );
}
