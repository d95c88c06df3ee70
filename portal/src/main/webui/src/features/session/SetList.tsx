import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VersionLine } from '@/api/model';
import { number } from '@/format/number';
import stack from '@/ui/stack.module.css';
import {
  asPlanned,
  clearedSets,
  doneSets,
  isAsPlanned,
  withAmount,
  type LineEntry,
  type SetEntry,
} from './draft';
import classes from './session.module.css';

interface SetListProps {
  line: VersionLine;
  entry: LineEntry;
  onChange: (entry: LineEntry) => void;
}

/** What was really done: one tap for the plan, or set by set. Planned numbers are hints, never values. */
export function SetList({ line, entry, onChange }: SetListProps) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const { dose } = line;
  const whole = isAsPlanned(entry);
  const ranged = dose.amount.min !== dose.amount.max || dose.sets.min !== dose.sets.max;
  return (
    <section className={classes.sets} aria-label={t('session.exercise.sets')}>
      <h3>{t('session.exercise.sets')}</h3>
      <div className={classes.planned} data-done={whole || undefined}>
        <Button
          data-big
          variant={whole ? 'default' : 'filled'}
          aria-pressed={whole}
          onClick={() => onChange(whole ? clearedSets(entry) : asPlanned(entry))}
        >
          {whole ? `✓ ${t('session.exercise.confirmed')}` : t('session.exercise.asPlanned')}
        </Button>
        {ranged && (
          <p className={stack.small}>
            {t('session.exercise.asPlannedRange', {
              amount: terms(`amount.${dose.unit}`, { count: dose.amount.min }),
              sets: terms('dose.sets', { count: dose.sets.min }),
            })}
          </p>
        )}
      </div>
      <p className={stack.small}>{t('session.exercise.setsHint')}</p>
      <ul className={classes.setList}>
        {entry.sets.map((set, index) => (
          <SetRow
            key={`${set.number}-${set.side}`}
            set={set}
            unit={terms(`unit.${dose.unit}`)}
            onChange={(amount) => onChange(withAmount(entry, index, amount))}
          />
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {t('session.review.sets', {
          count: doneSets(entry).length,
          amounts: doneSets(entry)
            .map((set) => number(set.amount))
            .join(', '),
        })}
      </p>
    </section>
  );
}

interface SetRowProps {
  set: SetEntry;
  unit: string;
  onChange: (amount: number | undefined) => void;
}

function SetRow({ set, unit, onChange }: SetRowProps) {
  const { t } = useTranslation('patient');
  const { t: terms } = useTranslation('terms');
  const name =
    set.side === 'BOTH_TOGETHER'
      ? t(set.optional ? 'session.exercise.extraSet' : 'session.exercise.set', { number: set.number })
      : t(set.optional ? 'session.exercise.extraSetSide' : 'session.exercise.setSide', {
          number: set.number,
          side: terms(`setSide.${set.side}`),
        });
  const done = set.amount !== undefined;
  return (
    <li className={classes.setRow} data-done={done || undefined}>
      <button
        type="button"
        className={classes.tick}
        aria-pressed={done}
        aria-label={t('session.exercise.tick', { set: name })}
        onClick={() => onChange(done ? undefined : set.planned)}
      >
        <span aria-hidden="true">{done ? '✓' : ''}</span>
      </button>
      <span className={classes.setName}>{name}</span>
      <label className={classes.amount}>
        <span className="visually-hidden">{t('session.exercise.amount', { set: name, unit })}</span>
        <input
          type="text"
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={4}
          placeholder={String(set.planned)}
          value={set.amount ?? ''}
          onChange={(event) => onChange(toAmount(event.target.value))}
        />
        <span aria-hidden="true">{unit.toLowerCase()}</span>
      </label>
    </li>
  );
}

function toAmount(text: string): number | undefined {
  const digits = text.replaceAll(/\D/g, '');
  return digits === '' ? undefined : Number(digits);
}
