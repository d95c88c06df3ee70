import type { ReactNode } from 'react';
import classes from './parts.module.css';

type Tone = 'plain' | 'now' | 'stop' | 'good' | 'main';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
