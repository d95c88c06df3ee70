import type { ReactNode } from 'react';
import classes from './parts.module.css';

interface StatProps {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  tone?: 'plain' | 'stop' | 'now';
}

/** A figure with its name; figures that belong together stand in one `Stats`. */
export function Stat({ label, value, note, tone = 'plain' }: StatProps) {
  return (
    <div className={classes.stat} data-tone={tone}>
      <dt>{label}</dt>
      <dd className={classes.statValue}>{value}</dd>
      {note !== undefined && <dd className={classes.statNote}>{note}</dd>}
    </div>
  );
}

export function Stats({ children }: { children: ReactNode }) {
  return <dl className={classes.stats}>{children}</dl>;
}
